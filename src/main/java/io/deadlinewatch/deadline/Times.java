package io.deadlinewatch.deadline;

import io.deadlinewatch.text.RefusedException;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** Reading a time of day. */
public final class Times {
  private static final Pattern FORM = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

  private static final Pattern HALF_DAY = Pattern.compile("(?i).*\\d\\s*[ap]\\.?\\s?m\\.?\\s*");

  private Times() {}

  /** What to add for a time with AM or PM, which nobody reads alike at 12. */
  static String remedy(String text) {
    return HALF_DAY.matcher(text).matches()
        ? ": hours go to 24 here, without AM or PM; noon is 12:00, midnight 00:00"
        : "";
  }

  /**
   * Reads a time such as {@code 09:00}.
   *
   * @throws RefusedException for another form
   */
  public static LocalTime parse(String field, String text) {
    if (!FORM.matcher(text).matches()) {
      throw new RefusedException(
          field,
          RefusedException.quoted(text)
              + " is not a time of day; write it as 09:00"
              + remedy(text));
    }
    return LocalTime.parse(text);
  }
}
