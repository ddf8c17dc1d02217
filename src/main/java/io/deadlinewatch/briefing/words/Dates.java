package io.deadlinewatch.briefing.words;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.ClockFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dates and times as US readers say them. Written out here and not left to locale data, whose
 * loading costs a cold start and whose wording changes between JDKs.
 */
public final class Dates {
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** Standard and daylight names that read one way only; China's CST is not among them. */
  private static final Map<String, List<String>> NAMES =
      Map.ofEntries(
          Map.entry("America/New_York", List.of("EST", "EDT")),
          Map.entry("US/Eastern", List.of("EST", "EDT")),
          Map.entry("America/Detroit", List.of("EST", "EDT")),
          Map.entry("America/Toronto", List.of("EST", "EDT")),
          Map.entry("America/Chicago", List.of("CST", "CDT")),
          Map.entry("US/Central", List.of("CST", "CDT")),
          Map.entry("America/Denver", List.of("MST", "MDT")),
          Map.entry("US/Mountain", List.of("MST", "MDT")),
          Map.entry("America/Phoenix", List.of("MST", "MST")),
          Map.entry("America/Los_Angeles", List.of("PST", "PDT")),
          Map.entry("US/Pacific", List.of("PST", "PDT")),
          Map.entry("Europe/London", List.of("GMT", "BST")));

  private static final Pattern TWELVE =
      Pattern.compile("\\b(1[0-2]|[1-9]):([0-5]\\d(?::[0-5]\\d)?) (AM|PM)\\b");

  private Dates() {}

  /** {@code Nov 10}. */
  public static String monthDay(LocalDate date) {
    return MONTHS.get(date.getMonthValue() - 1) + " " + date.getDayOfMonth();
  }

  /** {@code Nov 10, 2025}. */
  public static String dated(LocalDate date) {
    return monthDay(date) + ", " + date.getYear();
  }

  /** {@code Mon Nov 10}. */
  public static String day(LocalDate date) {
    return DAYS.get(date.getDayOfWeek().getValue() - 1) + " " + monthDay(date);
  }

  /** {@code Mon Nov 10, 2025}. */
  public static String fullDay(LocalDate date) {
    return day(date) + ", " + date.getYear();
  }

  /** {@code Mon Nov 10}, with the year where it is not the reader's. */
  public static String day(LocalDate date, int readersYear) {
    return date.getYear() == readersYear ? day(date) : fullDay(date);
  }

  /** {@code 12:01 AM}, seconds only where there are any. */
  public static String clock(LocalTime time) {
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    return hour
        + ":"
        + twoDigits(time.getMinute())
        + seconds(time)
        + (time.getHour() < 12 ? " AM" : " PM");
  }

  /** {@code 05:01}, for UTC. */
  public static String clock24(LocalTime time) {
    return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute()) + seconds(time);
  }

  /** {@code 12:01 AM EST}, or {@code 1:01 PM Shanghai time (UTC+8)}. */
  public static String clockInZone(ZonedDateTime moment) {
    return clock(moment.toLocalTime()) + " " + zoneName(moment);
  }

  /** As {@link #clockInZone(ZonedDateTime)}, as the audience writes a time of day. */
  public static String clockInZone(ZonedDateTime moment, Audience audience) {
    return clock(moment.toLocalTime(), audience) + " " + zoneName(moment);
  }

  /** A line of ours that was written for a clock of 12 hours, as the audience writes times. */
  public static String inClock(String line, Audience audience) {
    return audience.clock() == ClockFormat.TWELVE_HOURS
        ? line
        : TWELVE.matcher(line).replaceAll(Dates::in24);
  }

  private static String in24(MatchResult time) {
    int hour = Integer.parseInt(time.group(1)) % 12 + (time.group(3).equals("PM") ? 12 : 0);
    return twoDigits(hour) + ":" + time.group(2);
  }

  /** {@code 12:01 AM}, or {@code 00:01} where the audience's clock has 24 hours. */
  public static String clock(LocalTime time, Audience audience) {
    return switch (audience.clock()) {
      case TWELVE_HOURS -> clock(time);
      case TWENTY_FOUR_HOURS -> clock24(time);
    };
  }

  /** {@code EST}, {@code UTC}, or {@code Shanghai time (UTC+8)}. */
  public static String zoneName(ZonedDateTime moment) {
    var id = moment.getZone().getId();
    if (id.equals("UTC") || id.equals("Etc/UTC")) {
      return "UTC";
    }
    var names = NAMES.get(id);
    if (names != null) {
      return names.get(moment.getZone().getRules().isDaylightSavings(moment.toInstant()) ? 1 : 0);
    }
    return city(id) + " time (" + offset(moment.getOffset()) + ")";
  }

  /** {@code Shanghai} of {@code Asia/Shanghai}. */
  public static String city(String zoneId) {
    return zoneId.substring(zoneId.lastIndexOf('/') + 1).replace('_', ' ');
  }

  private static String offset(ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    if (seconds == 0) {
      return "UTC";
    }
    var sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    var minutes = seconds / 60 % 60 == 0 ? "" : ":" + twoDigits(seconds / 60 % 60);
    return "UTC" + sign + seconds / 3600 + minutes;
  }

  private static String seconds(LocalTime time) {
    return time.getSecond() == 0 ? "" : ":" + twoDigits(time.getSecond());
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
