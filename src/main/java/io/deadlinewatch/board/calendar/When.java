package io.deadlinewatch.board.calendar;

import io.deadlinewatch.deadline.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Where an event stands in a calendar. */
sealed interface When {
  /** A moment, written in UTC: so it needs no table of zones, and each reader sees their own. */
  record Moment(Instant at) implements When {}

  /** A whole day, whatever the reader's zone: the date as the notice has it. */
  record Day(LocalDate date) implements When {}

  /** A last day stands on itself, since the change comes when it is over. */
  static When of(Due due) {
    return switch (due) {
      case Due.At at -> new Moment(at.instant().orElseThrow());
      case Due.On(var date, _) -> new Day(date);
      case Due.Through(var lastDay, _) -> new Day(lastDay);
    };
  }

  /** The lines that say so. The end of a day is the next one: RFC 5545 has it exclusive. */
  default String lines() {
    return switch (this) {
      case Moment(var at) -> ContentLine.of("DTSTART", utc(at));
      case Day(var date) ->
          ContentLine.of("DTSTART;VALUE=DATE", date(date))
              + ContentLine.of("DTEND;VALUE=DATE", date(date.plusDays(1)));
    };
  }

  /** {@code 20251110T050100Z}. */
  static String utc(Instant at) {
    return DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC).format(at);
  }

  private static String date(LocalDate date) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(date);
  }
}
