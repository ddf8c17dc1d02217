package io.deadlinewatch.board;

import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.plan.AlertId;
import java.time.Instant;
import java.util.List;

/**
 * A deadline with its history.
 *
 * @param revisions in order, at least one
 * @param told the alerts that were sent of it, the oldest first
 */
public record BoardDeadline(List<Revision> revisions, List<Told> told) {
  /** Takes copies. */
  public BoardDeadline {
    revisions = List.copyOf(revisions);
    told = List.copyOf(told);
  }

  /**
   * An alert that was sent.
   *
   * @param at when it was decided
   * @param headline its first line
   */
  public record Told(AlertId id, Instant at, String headline) {}

  /** As it stands now. */
  public Deadline now() {
    return last().to();
  }

  /** The revision that made it so. */
  public Revision last() {
    return revisions.getLast();
  }
}
