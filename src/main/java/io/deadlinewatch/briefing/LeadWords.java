package io.deadlinewatch.briefing;

import io.deadlinewatch.deadline.Lead;
import java.time.Duration;

/** A lead as a person says it: readers never see {@code P7D}. */
final class LeadWords {
  private LeadWords() {}

  static String of(Lead lead) {
    return switch (lead) {
      case Lead.Days(_, var days) -> count(days, "day");
      case Lead.Time(_, var before) -> time(before);
    };
  }

  private static String time(Duration before) {
    if (before.toMinutesPart() == 0) {
      return count(before.toHours(), "hour");
    }
    return before.toHours() == 0
        ? count(before.toMinutes(), "minute")
        : count(before.toHours(), "hour") + " " + count(before.toMinutesPart(), "minute");
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
