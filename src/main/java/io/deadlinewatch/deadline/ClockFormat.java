package io.deadlinewatch.deadline;

import io.deadlinewatch.text.RefusedException;

/** How a time of day is written for readers. */
public enum ClockFormat {
  /** {@code 9:00 AM}. */
  TWELVE_HOURS("12h"),
  /** {@code 09:00}. */
  TWENTY_FOUR_HOURS("24h");

  private final String word;

  ClockFormat(String word) {
    this.word = word;
  }

  /** The word as it is written in data. */
  public String word() {
    return word;
  }

  /**
   * Reads a format.
   *
   * @throws RefusedException for any other word
   */
  public static ClockFormat parse(String field, String word) {
    for (var format : values()) {
      if (format.word.equals(word)) {
        return format;
      }
    }
    throw new RefusedException(
        field, RefusedException.quoted(word) + " is not a clock; write 12h or 24h");
  }
}
