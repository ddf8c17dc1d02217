package io.deadlinewatch.briefing.words;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Importance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What comes first wherever several things are told; design, "What is sent". */
public final class Order {
  private Order() {}

  /**
   * The alerts of a message: by importance, then changes before what is reached before reminders,
   * then by the earlier due.
   */
  public static Comparator<Alert> ofAlerts(Audience audience) {
    return Comparator.comparing(Order::importance)
        .thenComparingInt(Order::cause)
        .thenComparing(alert ->
            alert instanceof DeadlineAlert told
                ? told.deadline().due().reachedAt(audience)
                : alert.at())
        .thenComparing(alert -> alert.id().text());
  }

  /** Deadlines in a list: by importance, then by due. */
  public static Comparator<DeadlineSummary> ofDeadlines(Audience audience) {
    return Comparator.comparing(DeadlineSummary::importance)
        .thenComparing(deadline -> deadline.due().reachedAt(audience))
        .thenComparing(DeadlineSummary::id);
  }

  /** What changed: by importance, then the newest. */
  public static Comparator<ChangeEntry> ofChanges() {
    return Comparator.comparing((ChangeEntry change) -> change.classification().importance())
        .thenComparing(ChangeEntry::at, Comparator.reverseOrder())
        .thenComparing(ChangeEntry::deadline);
  }

  /**
   * The first of a list, every major one among them up to the most that is read: what is major is
   * never left out for what is not.
   */
  public static List<DeadlineSummary> first(
      List<DeadlineSummary> deadlines, int usual, int most, Audience audience) {
    List<DeadlineSummary> ordered = new ArrayList<>(deadlines);
    ordered.sort(ofDeadlines(audience));
    long majors = ordered.stream().filter(Order::isMajor).count();
    return ordered.stream().limit(Math.max(usual, Math.min(majors, most))).toList();
  }

  /** What is still to come of a list, but for what an alert tells itself. */
  public static List<DeadlineSummary> toCome(
      List<DeadlineSummary> deadlines, Set<String> told, Instant now, Audience audience) {
    return deadlines.stream()
        .filter(deadline -> !told.contains(deadline.id()))
        .filter(deadline -> !deadline.due().isPast(now, audience))
        .toList();
  }

  private static boolean isMajor(DeadlineSummary deadline) {
    return deadline.importance() == Importance.MAJOR;
  }

  private static Importance importance(Alert alert) {
    return alert instanceof DeadlineAlert told ? told.deadline().importance() : Importance.NORMAL;
  }

  private static int cause(Alert alert) {
    return switch (alert) {
      case DeadlineAlert(_, _, _, DeadlineAlert.Changed _) -> 0;
      case DeadlineAlert(_, _, _, DeadlineAlert.Reached _) -> 1;
      default -> 2;
    };
  }
}
