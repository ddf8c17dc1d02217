package io.deadlinewatch.briefing;

import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.plan.PlannedAlert;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An alert of a deadline.
 *
 * @param id its id
 * @param at when it was decided
 * @param deadline the deadline as it stands
 * @param cause what it tells
 */
public record DeadlineAlert(AlertId.OfDeadline id, Instant at, Deadline deadline, Cause cause)
    implements Alert {

  /** What an alert of a deadline tells. */
  public sealed interface Cause {}

  /** That due comes nearer. */
  public record Reminder() implements Cause {}

  /** That due has come. */
  public record Reached() implements Cause {}

  /**
   * That something was changed.
   *
   * @param from the last state that subscribers were told; none for an added deadline
   * @param edits every edit since, the oldest first, at least one
   */
  public record Changed(Optional<Deadline> from, List<Edit> edits) implements Cause {
    /** Takes a copy. */
    public Changed {
      edits = List.copyOf(edits);
    }

    /**
     * Whether the first edit takes back what was told last. One that comes later takes back an edit
     * that nobody was told.
     */
    public boolean correctsWhatWasTold() {
      return edits.getFirst().isRetraction();
    }
  }

  @Override
  public String kind() {
    return switch (cause) {
      case Reminder _ -> "reminder";
      case Reached _ -> PlannedAlert.REACHED;
      case Changed _ -> PlannedAlert.CHANGED;
    };
  }

  @Override
  public String track() {
    return deadline.track();
  }
}
