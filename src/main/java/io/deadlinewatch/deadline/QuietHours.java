package io.deadlinewatch.deadline;

import io.deadlinewatch.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The hours in which no SMS goes out, in the audience's zone.
 *
 * @param from when they begin, to the minute
 * @param until when they end; earlier in the day than {@code from} where they pass midnight
 */
public record QuietHours(LocalTime from, LocalTime until) {
  /**
   * Refuses equal ends: nobody can tell whether that is always or never.
   *
   * @throws RefusedException when they begin as they end
   */
  public QuietHours {
    if (from.equals(until)) {
      throw new RefusedException(
          "quietHours",
          RefusedException.quoted(from + "-" + until)
              + " begin as they end; write another end, or leave them out for none");
    }
  }

  /**
   * Reads hours such as {@code 22:00-07:00}.
   *
   * @throws RefusedException for another form, or equal ends
   */
  public static QuietHours parse(String field, String text) {
    var ends = text.split("-", -1);
    if (ends.length != 2) {
      throw new RefusedException(
          field, RefusedException.quoted(text) + " are not hours; write them as 22:00-07:00");
    }
    return new QuietHours(Times.parse(field, ends[0]), Times.parse(field, ends[1]));
  }

  /**
   * When those that a moment lies in end; none where it lies in none. They begin on a day and end
   * on the same or the next; a local time in a gap moves forward by the gap, in an overlap the
   * earlier offset holds (R4).
   */
  Optional<Instant> endAfter(Instant moment, ZoneId zone) {
    var today = moment.atZone(zone).toLocalDate();
    return Stream.of(today.minusDays(1), today)
        .filter(day -> !moment.isBefore(instant(day, from, zone)))
        .map(day -> instant(until.isAfter(from) ? day : day.plusDays(1), until, zone))
        .filter(moment::isBefore)
        .findFirst();
  }

  private static Instant instant(LocalDate day, LocalTime time, ZoneId zone) {
    return ZonedDateTime.of(day, time, zone).toInstant();
  }

  /** The hours as they are written in data. */
  public String written() {
    return from + "-" + until;
  }
}
