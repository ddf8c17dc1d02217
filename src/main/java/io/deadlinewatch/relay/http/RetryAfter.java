package io.deadlinewatch.relay.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long an answer asks us to wait, in either form of RFC 9110, 10.2.3: seconds, or a date, which
 * is read by the clock of the server that wrote it.
 */
public final class RetryAfter {
  /** Longer than anybody waits; what is asked beyond it is cut before it overflows. */
  private static final Duration LONGEST = Duration.ofDays(365);

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Pattern SECONDS = Pattern.compile("[0-9]+");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]+([.][0-9]+)?");
  private static final int DIGITS = 9;

  private RetryAfter() {}

  /**
   * Reads it.
   *
   * @param header {@code Retry-After}, as it is
   * @param date {@code Date}, of the same answer
   * @return from a second to a year; nothing where it is neither form, such as {@code 1.5}
   */
  public static Optional<Duration> read(Optional<String> header, Optional<String> date) {
    return header
        .map(String::strip)
        .flatMap(text ->
            SECONDS.matcher(text).matches()
                ? Optional.of(seconds(text))
                : instant(text)
                    .flatMap(
                        until -> date.flatMap(RetryAfter::instant).map(now -> between(now, until))))
        .map(RetryAfter::bounded);
  }

  /**
   * Reads seconds as some services write them into a body.
   *
   * @param decimal such as {@code 64.57}
   * @return whole seconds, rounded up, from one to a year; nothing where it is no such number
   */
  public static Optional<Duration> ofSeconds(String decimal) {
    return Optional.of(decimal)
        .filter(text -> DECIMAL.matcher(text).matches())
        .map(text -> new BigDecimal(text).setScale(0, RoundingMode.CEILING).toPlainString())
        .map(RetryAfter::seconds)
        .map(RetryAfter::bounded);
  }

  private static Duration seconds(String digits) {
    var number = digits.replaceFirst("^0+(?=.)", "");
    return number.length() > DIGITS ? LONGEST : Duration.ofSeconds(Long.parseLong(number));
  }

  private static Optional<Instant> instant(String date) {
    try {
      return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.strip(), Instant::from));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Duration between(Instant now, Instant until) {
    return Duration.between(now, until);
  }

  private static Duration bounded(Duration asked) {
    if (asked.compareTo(SHORTEST) < 0) {
      return SHORTEST;
    }
    return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
  }
}
