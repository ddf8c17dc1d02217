package io.deadlinewatch.aws;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Moments as fixed-width UTC text, such as {@code 2025-11-10T05:01:00.000Z}: text order is time
 * order.
 */
public final class UtcText {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private UtcText() {}

  /** The text of a moment, to the millisecond; what is finer is cut off. */
  public static String text(Instant moment) {
    int year = moment.atOffset(ZoneOffset.UTC).getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          moment + " is outside the years " + FIRST_YEAR + " to " + LAST_YEAR + " of the table");
    }
    return FORM.format(moment);
  }

  /** The day that the journal files a moment under. */
  public static LocalDate day(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  /** Reads a moment; none for any other form, because its place in an index would be wrong. */
  public static Optional<Instant> parse(String text) {
    try {
      return Optional.of(Instant.parse(text)).filter(moment -> text(moment).equals(text));
    } catch (DateTimeException | IllegalArgumentException expected) {
      return Optional.empty();
    }
  }
}
