package io.deadlinewatch.board.calendar;

import java.util.List;
import java.util.stream.Collectors;

/** A calendar file. */
final class CalendarText {
  /** A hint: Apple and Outlook have settings of their own, Google looks about once a day. */
  private static final String REFRESH = "PT1H";

  private CalendarText() {}

  /**
   * The whole file.
   *
   * @param name what the calendar is called in a reader's list
   */
  static String of(String name, List<CalendarEvent> events) {
    var head =
        ContentLine.of("BEGIN", "VCALENDAR")
            + ContentLine.of("VERSION", "2.0")
            + ContentLine.of("PRODID", "-//Deadline Watch//Board//EN")
            + ContentLine.of("CALSCALE", "GREGORIAN")
            + ContentLine.of("METHOD", "PUBLISH")
            + ContentLine.text("NAME", name)
            + ContentLine.text("X-WR-CALNAME", name)
            + ContentLine.of("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
            + ContentLine.of("X-PUBLISHED-TTL", REFRESH);
    return events.stream()
        .map(CalendarEvent::lines)
        .collect(Collectors.joining("", head, ContentLine.of("END", "VCALENDAR")));
  }
}
