package io.deadlinewatch.board.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A deadline as an event.
 *
 * @param key how readers know it again
 * @param when where it stands
 * @param isFirm whether its date can be relied on
 * @param summary what a calendar shows of it
 * @param description what stands below, in lines
 */
record CalendarEvent(Key key, When when, boolean isFirm, String summary, String description) {
  /**
   * How readers know an event again, and that it changed. Nothing in it is of the time of writing:
   * a stamp of now would make every file a new one, and every event a changed one.
   *
   * @param uid the same for ever
   * @param sequence the revision
   * @param at when the revision was made
   * @param page where all of it is told, if there is such a page
   */
  record Key(String uid, int sequence, Instant at, Optional<URI> page) {}

  /** Its lines. It takes no time of the reader's, and rings no bell: alerts do that. */
  String lines() {
    return ContentLine.of("BEGIN", "VEVENT")
        + ContentLine.of("UID", key.uid())
        + ContentLine.of("DTSTAMP", When.utc(key.at()))
        + ContentLine.of("LAST-MODIFIED", When.utc(key.at()))
        + ContentLine.of("SEQUENCE", Integer.toString(key.sequence()))
        + when.lines()
        + ContentLine.text("SUMMARY", summary)
        + ContentLine.text("DESCRIPTION", description)
        + key.page().map(page -> ContentLine.of("URL", page.toASCIIString())).orElse("")
        + ContentLine.of("STATUS", isFirm ? "CONFIRMED" : "TENTATIVE")
        + ContentLine.of("TRANSP", "TRANSPARENT")
        + ContentLine.of("END", "VEVENT");
  }
}
