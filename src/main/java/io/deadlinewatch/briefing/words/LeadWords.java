package io.deadlinewatch.briefing.words;

import io.deadlinewatch.deadline.Lead;
import java.time.Duration;

/** A lead as a person says it: readers never see {@code P7D}. */
final class LeadWords {
  private LeadWords() {}

  static String of(Lead lead) {
    return switch (lead) {
      case Lead.Days(_, var days) -> TimeLeft.count(days, "day");
      case Lead.Time(_, var before) -> time(before);
    };
  }

  private static String time(Duration before) {
    if (before.toMinutesPart() == 0) {
      return TimeLeft.count(before.toHours(), "hour");
    }
    return before.toHours() == 0
        ? TimeLeft.count(before.toMinutes(), "minute")
        : TimeLeft.count(before.toHours(), "hour")
            + " "
            + TimeLeft.count(before.toMinutesPart(), "minute");
  }
}
