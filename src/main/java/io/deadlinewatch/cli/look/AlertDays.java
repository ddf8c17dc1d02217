package io.deadlinewatch.cli.look;

import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.cli.options.Period;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DueText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * From when to when sent alerts are listed: the journal is read day by day.
 *
 * @param after the last moment before it
 * @param until the last moment of it
 */
record AlertDays(Instant after, Instant until, ZoneId zone) {
  /** As many days as the journal is read at once. */
  static final int MOST = 35;

  private static final int DEFAULT = 2;

  /**
   * The days up to one; without anything today and the day before.
   *
   * @param day the last one
   * @param days how many
   */
  static AlertDays of(
      @Nullable String day, @Nullable Integer days, Audience audience, Instant now) {
    int many = days == null ? DEFAULT : days;
    if (many < 1 || many > MOST) {
      throw new RequestException("--days: " + many + " is not 1 to " + MOST);
    }
    var last = day == null ? audience.dateOf(now) : DueText.date("--day", day);
    var zone = audience.zone();
    return between(
        last.minusDays(many - 1L).atStartOfDay(zone).toInstant(),
        last.plusDays(1).atStartOfDay(zone).toInstant(),
        zone);
  }

  /** The same by a first and a last moment, of which one may be left out. */
  static AlertDays of(
      Period.Range range, @Nullable String day, @Nullable Integer days, Instant now) {
    if (day != null || days != null) {
      throw new RequestException("--since and --until: go without --day and --days");
    }
    var audience = range.audience();
    var tomorrow = audience.dateOf(now).plusDays(1).atStartOfDay(audience.zone()).toInstant();
    var end =
        range
            .end()
            .orElseGet(() ->
                range.first().filter(tomorrow::isBefore).isPresent()
                    ? range.first().orElseThrow().plusMillis(1)
                    : tomorrow);
    var dayBefore =
        audience.dateOf(end.minusMillis(1)).minusDays(DEFAULT - 1L).atStartOfDay(audience.zone());
    var first = range.first().orElse(dayBefore.toInstant());
    if (Duration.between(first, end).compareTo(Duration.ofDays(MOST).plusHours(1)) > 0) {
      throw new RequestException(
          "--since: is more than "
              + MOST
              + " days before "
              + (range.end().isPresent() ? "--until" : "today; add --until")
              + ": the journal is read by as many days at once");
    }
    return between(first, end, audience.zone());
  }

  private static AlertDays between(Instant first, Instant end, ZoneId zone) {
    return new AlertDays(first.minusMillis(1), end.minusMillis(1), zone);
  }

  /** Which days, as the end of a sentence. */
  String words() {
    var first = day(after.plusMillis(1));
    var last = day(until);
    return first.equals(last)
        ? " on " + Dates.fullDay(last)
        : " from " + Dates.fullDay(first) + " to " + Dates.fullDay(last);
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }
}
