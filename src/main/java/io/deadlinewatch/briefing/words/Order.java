package io.deadlinewatch.briefing.words;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Importance;
import java.util.Comparator;

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

  /** What changed: by importance, then the newest. */
  public static Comparator<ChangeEntry> ofChanges() {
    return Comparator.comparing((ChangeEntry change) -> change.classification().importance())
        .thenComparing(ChangeEntry::at, Comparator.reverseOrder())
        .thenComparing(ChangeEntry::deadline);
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
