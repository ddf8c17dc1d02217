package io.deadlinewatch.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A moment's text has one form, whose order is that of time. */
class UtcTextTest {
  private static final DateTimeFormatter JAVAS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  @Test
  void isWhatJavaWritesAndReads() {
    var random = new Random(1);
    for (int each = 0; each < 5_000; each++) {
      var second = random.nextLong(FIRST.getEpochSecond(), LAST.getEpochSecond());
      var moment = Instant.ofEpochSecond(second, random.nextInt(1_000_000_000));
      var text = UtcText.text(moment);
      assertEquals(JAVAS.format(moment), text);
      assertEquals(Optional.of(Instant.parse(text)), UtcText.parse(text));
    }
  }

  /** A text with one character changed is read where Java reads it as written, and only there. */
  @Test
  void noOtherFormIsRead() {
    var random = new Random(2);
    var characters = "0123456789-T:.Z +٣é".toCharArray();
    for (int each = 0; each < 5_000; each++) {
      var text = new StringBuilder("2024-02-29T23:59:59.900Z");
      text.setCharAt(random.nextInt(text.length()), characters[random.nextInt(characters.length)]);
      assertEquals(asWritten(text.toString()), UtcText.parse(text.toString()), text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025-11-10",
        "2025-11-10T05:01:00Z",
        "2025-11-10T05:01:00.0000Z",
        "2025-11-10T05:01:00.000+00:00",
        "2025-11-10t05:01:00.000z",
        "2025-02-29T05:01:00.000Z",
        "2025-11-10T24:00:00.000Z",
        "2025-12-31T23:59:60.000Z",
        "0999-11-10T05:01:00.000Z"
      })
  void readsNothingElse(String text) {
    assertEquals(Optional.empty(), UtcText.parse(text));
  }

  @Test
  void theEdgesAreWritten() {
    assertEquals("1000-01-01T00:00:00.000Z", UtcText.text(FIRST));
    assertEquals("9999-12-31T23:59:59.999Z", UtcText.text(LAST));
    assertThrows(IllegalArgumentException.class, () -> UtcText.text(FIRST.minusNanos(1)));
    assertThrows(IllegalArgumentException.class, () -> UtcText.text(LAST.plusNanos(1)));
  }

  private static Optional<Instant> asWritten(String text) {
    try {
      return Optional.of(Instant.parse(text))
          .filter(moment -> !moment.isBefore(FIRST) && JAVAS.format(moment).equals(text));
    } catch (DateTimeException expected) {
      return Optional.empty();
    }
  }
}
