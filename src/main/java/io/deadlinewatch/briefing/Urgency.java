package io.deadlinewatch.briefing;

import io.deadlinewatch.deadline.Audience;
import java.util.Locale;

/** Whether an alert can wait; design, "What is sent". */
public enum Urgency {
  /** Changed, reached, or a day or less left. */
  HIGH,
  /** Everything else. */
  NORMAL;

  /** The word as it is written in attributes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The urgency of one alert. */
  public static Urgency of(Alert alert, Audience audience) {
    return switch (alert) {
      case DigestAlert _ -> NORMAL;
      case DeadlineAlert(_, var at, var deadline, DeadlineAlert.Reminder _) ->
          deadline.due().isShort(at, audience) ? HIGH : NORMAL;
      case DeadlineAlert _ -> HIGH;
    };
  }
}
