package io.deadlinewatch.briefing.words;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Due;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The time between now and due, as a person says it. It counts from the clock, never from a lead
 * (R9): under a day in hours, rounded down; else in calendar days of the audience's zone; beyond 60
 * days in about so many months or years.
 */
public final class TimeLeft {
  /** Said at the due instant. */
  public static final String NOW = "now";

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final int HOURS_STILL_SAID = 36;
  private static final int DAYS_STILL_SAID = 60;
  private static final int MONTHS_STILL_SAID = 24;
  private static final double DAYS_A_MONTH = 365.25 / 12;

  private TimeLeft() {}

  /**
   * {@code in 15 hours}, {@code tomorrow at 12:01 AM EST}, {@code now}, {@code 3 days ago}; {@code
   * last day in 13 days}, {@code last day was yesterday}.
   */
  public static String words(Due due, Instant now, Audience audience) {
    return switch (due) {
      case Due.On on -> dateWords(on, now, audience);
      case Due.At _ -> instantWords(due.instant().orElseThrow(), now, audience);
      case Due.Through through -> lastDayWords(through, now, audience);
    };
  }

  /** {@code ends in 6 hours} of a last day that has a day or less to run; else nothing. */
  public static Optional<String> ending(Due due, Instant now, Audience audience) {
    return Optional.of(due)
        .filter(Due.Through.class::isInstance)
        .flatMap(Due::instant)
        .map(end -> Duration.between(now, end))
        .filter(left -> left.compareTo(MINUTE) >= 0 && left.compareTo(DAY) < 0)
        .map(left -> "ends in " + clockLength(left));
  }

  /** ISO 8601: {@code PT15H1M}, {@code PT-3H}; days for a date alone: {@code P8D}, {@code P-1D}. */
  public static String iso(Due due, Instant now, Audience audience) {
    return due.instant()
        .map(instant -> Duration.between(now, instant).toString())
        .orElseGet(
            () -> "P" + (isRunning(due, now, audience) ? 0 : days(due, now, audience)) + "D");
  }

  /**
   * Whether the words for the time left say how long ago it was: it has passed, and not just now.
   */
  public static boolean isAgo(Due due, Instant now, Audience audience) {
    return due.isPast(now, audience) && !words(due, now, audience).equals(NOW);
  }

  private static String instantWords(Instant due, Instant now, Audience audience) {
    var left = Duration.between(now, due);
    var length = left.abs();
    boolean ahead = !left.isNegative();
    if (length.compareTo(MINUTE) < 0) {
      return left.isZero() || !ahead ? NOW : "in less than a minute";
    }
    if (length.compareTo(DAY) < 0) {
      return directed(clockLength(length), ahead);
    }
    var day = audience.dateOf(due);
    var today = audience.dateOf(now);
    long days = Math.abs(today.until(day, ChronoUnit.DAYS));
    if (days == 0) {
      // The day that is 25 hours long: tomorrow would name the wrong date.
      return directed(count(length.toHours(), "hour"), ahead);
    }
    if (days == 1) {
      var clock = Dates.clockInZone(due.atZone(audience.zone()), audience);
      return (ahead ? "tomorrow at " : "yesterday at ") + clock;
    }
    return length.toHours() < HOURS_STILL_SAID
        ? directed(count(length.toHours(), "hour"), ahead)
        : dateWords(day, today);
  }

  /** A last day counts to itself: the change comes as it ends, on a date that is not its own. */
  private static String lastDayWords(Due.Through due, Instant now, Audience audience) {
    var end = due.instant().orElseThrow();
    boolean over = !end.isAfter(now);
    if (over && Duration.between(end, now).compareTo(MINUTE) < 0) {
      return NOW;
    }
    var last = audience.dateOf(end.minusNanos(1));
    return (over ? "last day was " : "last day ") + dateWords(last, audience.dateOf(now));
  }

  /** A day that is over for the reader may still run where it is spoken, and the other way. */
  private static String dateWords(Due.On due, Instant now, Audience audience) {
    long days = days(due, now, audience);
    boolean past = due.isPast(now, audience);
    if (days < 0 && !past) {
      return "today in " + Dates.city(due.spokenIn().orElseThrow().getId());
    }
    return days == 0 && past
        ? "earlier today"
        : dateWords(due.dayFor(audience), audience.dateOf(now));
  }

  private static boolean isRunning(Due due, Instant now, Audience audience) {
    return days(due, now, audience) < 0 && !due.isPast(now, audience);
  }

  private static long days(Due due, Instant now, Audience audience) {
    return audience.dateOf(now).until(due.dayFor(audience), ChronoUnit.DAYS);
  }

  private static String dateWords(LocalDate day, LocalDate today) {
    long days = today.until(day, ChronoUnit.DAYS);
    if (days == 0) {
      return "today";
    }
    if (Math.abs(days) == 1) {
      return days > 0 ? "tomorrow" : "yesterday";
    }
    return directed(dateLength(today, day), days > 0);
  }

  private static String dateLength(LocalDate today, LocalDate day) {
    long days = Math.abs(today.until(day, ChronoUnit.DAYS));
    if (days <= DAYS_STILL_SAID) {
      return count(days, "day");
    }
    long months = Math.round(days / DAYS_A_MONTH);
    return months <= MONTHS_STILL_SAID
        ? "about " + count(months, "month")
        : "about " + count(Math.round(months / 12.0), "year");
  }

  private static String clockLength(Duration length) {
    if (length.toHours() == 0) {
      return count(length.toMinutes(), "minute");
    }
    var hours = count(length.toHours(), "hour");
    return length.toHours() < 2 && length.toMinutesPart() > 0
        ? hours + " " + count(length.toMinutesPart(), "minute")
        : hours;
  }

  private static String directed(String length, boolean ahead) {
    return ahead ? "in " + length : length + " ago";
  }

  /** {@code 1 day}, {@code 3 days}. */
  public static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
