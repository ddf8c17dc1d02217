package io.deadlinewatch.deadline;

import io.deadlinewatch.text.RefusedException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * When digests go out.
 *
 * @param time the time of day in the audience's zone
 * @param days the days of the week, at least one: silence cannot be told from failure
 */
public record DigestTimes(LocalTime time, Set<DayOfWeek> days) {
  /** 08:00 from Monday to Friday. */
  public static final DigestTimes DEFAULT =
      new DigestTimes(LocalTime.of(8, 0), parseDays("MON-FRI"));

  /** Refuses no days at all: no digest would ever come. */
  public DigestTimes {
    if (days.isEmpty()) {
      throw refused("");
    }
    days = Set.copyOf(days);
  }

  /**
   * Reads days such as {@code MON-FRI} or {@code MON,THU}; a range may pass the week's end.
   *
   * @throws RefusedException for anything else
   */
  public static Set<DayOfWeek> parseDays(String text) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (var part : text.split(",", -1)) {
      var ends = part.strip().split("-", -1);
      if (ends.length > 2) {
        throw refused(text);
      }
      var last = day(ends[ends.length - 1], text);
      for (var day = day(ends[0], text); ; day = day.plus(1)) {
        days.add(day);
        if (day == last) {
          break;
        }
      }
    }
    return days;
  }

  /** The days as they are written in data: {@code MON,TUE,WED}. */
  public String writtenDays() {
    List<String> names = new ArrayList<>();
    for (var day : DayOfWeek.values()) {
      if (days.contains(day)) {
        names.add(day.name().substring(0, 3));
      }
    }
    return String.join(",", names);
  }

  private static DayOfWeek day(String name, String text) {
    for (var day : DayOfWeek.values()) {
      if (day.name().substring(0, 3).equals(name.strip().toUpperCase(Locale.ROOT))) {
        return day;
      }
    }
    throw refused(text);
  }

  private static RefusedException refused(String text) {
    return new RefusedException(
        "digestDays",
        RefusedException.quoted(text)
            + " are not days; write a range or a list, such as MON-FRI or MON,THU");
  }
}
