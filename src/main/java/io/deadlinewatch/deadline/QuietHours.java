package io.deadlinewatch.deadline;

import java.time.LocalTime;

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

  /** The hours as they are written in data. */
  public String written() {
    return from + "-" + until;
  }
}
