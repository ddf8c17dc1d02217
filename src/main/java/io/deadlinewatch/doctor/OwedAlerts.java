package io.deadlinewatch.doctor;

import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.PlannedAlert;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.store.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a watch still has to say, each item once, by its next alert; the oldest first. Pure.
 *
 * @param late what should have been told by now, as {@link Check#LATE} has it
 * @param waiting what was tried and is tried again, or was put off on purpose
 * @param next the others
 */
public record OwedAlerts(List<Owed> late, List<Owed> waiting, List<Owed> next) {
  /** Takes copies. */
  public OwedAlerts {
    late = List.copyOf(late);
    waiting = List.copyOf(waiting);
    next = List.copyOf(next);
  }

  /**
   * An alert.
   *
   * @param item the deadline's id, or {@code digest}
   * @param alert its name: a lead, {@code reached}, {@code changed} or {@code digest}
   * @param at when it is, or was, to be told
   * @param again when it is looked at next; none where nobody has tried yet
   * @param attempts how many came to nothing
   */
  public record Owed(
      String item, String alert, Instant at, Optional<Instant> again, int attempts) {}

  /** Of what was read; nothing where that did not come. */
  public static OwedAlerts of(Snapshot seen, Instant now) {
    return seen.contents() instanceof ReadResult.Known<Inspection.Contents>(var contents)
        ? of(contents, now)
        : new OwedAlerts(List.of(), List.of(), List.of());
  }

  private static OwedAlerts of(Inspection.Contents contents, Instant now) {
    List<Owed> late = new ArrayList<>();
    List<Owed> waiting = new ArrayList<>();
    List<Owed> next = new ArrayList<>();
    for (var item : contents.items()) {
      var owed = item.owedAt(contents.audience());
      if (owed.isPresent()) {
        var one = owed(item, owed.get(), contents);
        if (AlertChecks.isLate(item, contents.audience(), now)) {
          late.add(one);
        } else {
          (item.state().isLeftOver() ? waiting : next).add(one);
        }
      }
    }
    var inOrder = Comparator.comparing(Owed::at).thenComparing(Owed::item);
    late.sort(inOrder);
    waiting.sort(inOrder);
    next.sort(inOrder);
    return new OwedAlerts(late, waiting, next);
  }

  private static Owed owed(Item item, Instant at, Inspection.Contents contents) {
    var state = item.state();
    return new Owed(
        Findings.name(item),
        alert(item, at, contents),
        at,
        state.nextAlertAt().filter(_ -> state.isLeftOver()),
        state.attempts());
  }

  private static String alert(Item item, Instant at, Inspection.Contents contents) {
    return switch (item) {
      case DigestItem _ -> "digest";
      case DeadlineItem(_, var progress, _, _) when progress.hasUnannounced() ->
          PlannedAlert.CHANGED;
      case DeadlineItem(var deadline, var progress, _, _) ->
          AlertPlan.moments(deadline, contents.audience()).stream()
              .filter(planned -> planned.at().equals(at))
              .map(PlannedAlert::name)
              .filter(Predicate.not(progress.said()::contains))
              .reduce((_, last) -> last)
              .orElse(PlannedAlert.REACHED);
    };
  }
}
