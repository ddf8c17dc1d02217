package io.deadlinewatch.deadline;

import java.time.LocalTime;
import java.util.regex.Pattern;

/** Reading a time of day. */
public final class Times {
  private static final Pattern FORM = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

  private Times() {}

  /**
   * Reads a time such as {@code 09:00}.
   *
   * @throws RefusedException for another form
   */
  public static LocalTime parse(String field, String text) {
    if (!FORM.matcher(text).matches()) {
      throw new RefusedException(
          field, RefusedException.quoted(text) + " is not a time of day; write it as 09:00");
    }
    return LocalTime.parse(text);
  }
}
