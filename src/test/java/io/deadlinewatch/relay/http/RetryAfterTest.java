package io.deadlinewatch.relay.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both forms of the RFC, and nothing else. */
class RetryAfterTest {
  private static final Optional<String> DATE = Optional.of("Wed, 21 Oct 2026 07:28:00 GMT");

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "30, 30",
        "' 7 ', 7",
        "0, 1",
        "007, 7",
        "31536000, 31536000",
        "99999999999999999999, 31536000",
        "'Wed, 21 Oct 2026 07:28:30 GMT', 30",
        "'Wed, 21 Oct 2026 07:28:00 GMT', 1",
        "'Tue, 20 Oct 2026 07:28:00 GMT', 1",
        "'Wed, 21 Oct 2099 07:28:00 GMT', 31536000",
        "1.5, none",
        "-5, none",
        "1e3, none",
        "٣, none",
        "soon, none",
        "'Mon, 21 Oct 2026 07:28:00 GMT', none",
        "'', none",
        "none, none",
      })
  void aWaitIsBoundedAndNonsenseIsNone(String header, Long seconds) {
    assertEquals(
        Optional.ofNullable(seconds).map(Duration::ofSeconds),
        RetryAfter.read(Optional.ofNullable(header), DATE));
  }

  @Test
  void aDateIsReadByTheClockThatWroteIt() {
    var later = Optional.of("Wed, 21 Oct 2026 07:29:15 GMT");
    assertEquals(Optional.of(Duration.ofSeconds(75)), RetryAfter.read(later, DATE));
  }

  @Test
  void aDateWithoutAClockBesideItIsNone() {
    assertEquals(Optional.empty(), RetryAfter.read(DATE, Optional.empty()));
    assertEquals(Optional.empty(), RetryAfter.read(DATE, Optional.of("soon")));
  }
}
