package io.deadlinewatch.aws;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Moments as fixed-width UTC text, such as {@code 2025-11-10T05:01:00.000Z}: text order is time
 * order. Written and read digit by digit, since a batch has thousands of them and Java's formatters
 * take any form.
 */
public final class UtcText {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;
  private static final int NANOS_OF_MILLI = 1_000_000;

  /** What stands between the digits. */
  private static final String FORM = "0000-00-00T00:00:00.000Z";

  private static final int MONTH = 5;
  private static final int DAY = 8;
  private static final int HOUR = 11;
  private static final int MINUTE = 14;
  private static final int SECOND = 17;
  private static final int MILLI = 20;

  private UtcText() {}

  /** The text of a moment, to the millisecond; what is finer is cut off. */
  public static String text(Instant moment) {
    var time = moment.atOffset(ZoneOffset.UTC);
    if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          moment + " is outside the years " + FIRST_YEAR + " to " + LAST_YEAR + " of the table");
    }
    var text = FORM.getBytes(StandardCharsets.US_ASCII);
    write(text, 0, 4, time.getYear());
    write(text, MONTH, 2, time.getMonthValue());
    write(text, DAY, 2, time.getDayOfMonth());
    write(text, HOUR, 2, time.getHour());
    write(text, MINUTE, 2, time.getMinute());
    write(text, SECOND, 2, time.getSecond());
    write(text, MILLI, 3, time.getNano() / NANOS_OF_MILLI);
    return new String(text, StandardCharsets.US_ASCII);
  }

  /** The day that the journal files a moment under. */
  public static LocalDate day(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  /** Reads a moment; none for any other form, because its place in an index would be wrong. */
  public static Optional<Instant> parse(String text) {
    if (!hasForm(text) || number(text, 0, 4) < FIRST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDateTime.of(
                  number(text, 0, 4),
                  number(text, MONTH, 2),
                  number(text, DAY, 2),
                  number(text, HOUR, 2),
                  number(text, MINUTE, 2),
                  number(text, SECOND, 2),
                  number(text, MILLI, 3) * NANOS_OF_MILLI)
              .toInstant(ZoneOffset.UTC));
    } catch (DateTimeException expected) {
      return Optional.empty();
    }
  }

  private static void write(byte[] text, int from, int digits, int number) {
    int rest = number;
    for (int at = from + digits - 1; at >= from; at--) {
      text[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  private static boolean hasForm(String text) {
    if (text.length() != FORM.length()) {
      return false;
    }
    for (int at = 0; at < text.length(); at++) {
      char form = FORM.charAt(at);
      char character = text.charAt(at);
      boolean fits = form == '0' ? character >= '0' && character <= '9' : character == form;
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int digits) {
    int number = 0;
    for (int at = from; at < from + digits; at++) {
      number = 10 * number + text.charAt(at) - '0';
    }
    return number;
  }
}
