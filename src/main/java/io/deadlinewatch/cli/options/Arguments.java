package io.deadlinewatch.cli.options;

import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.text.RefusedException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading what is given on the command line. */
public final class Arguments {
  private static final Duration LONGEST = Duration.ofDays(36_600);

  private Arguments() {}

  /**
   * Reads a moment: an instant with {@code Z} or an offset, or a date, which means its first
   * moment.
   *
   * @throws RefusedException for anything else
   */
  public static Optional<Instant> moment(String option, @Nullable String text, ZoneId zone) {
    if (text == null) {
      return Optional.empty();
    }
    if (!text.contains("T")) {
      return Optional.of(DueText.date(option, text).atStartOfDay(zone).toInstant());
    }
    try {
      DueText.date(option, text.substring(0, text.indexOf('T')));
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException _) {
      throw new RefusedException(
          option,
          RefusedException.quoted(text)
              + " is not an instant; write 2025-10-24T12:00:00Z, or a date such as 2025-10-24");
    }
  }

  public static void requireOrder(Instant from, Instant to) {
    if (to.isBefore(from)) {
      throw new RefusedException("--to", to + " is before --from, " + from + "; swap them");
    }
    if (Duration.between(from, to).compareTo(LONGEST) > 0) {
      throw new RefusedException(
          "--to", "is more than a hundred years after --from; bring it nearer");
    }
  }
}
