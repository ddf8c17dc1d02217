package io.deadlinewatch.collector.reading;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The grammar refuses no text, however it is made. */
class AnyTextTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2025, 6, 2));
  private static final int TEXTS = 1_500;

  /** Words of real texts in any order, cut anywhere, with characters that none expects. */
  @Test
  void noTextIsTooStrangeToRead() {
    var random = new Random(7);
    List<String> words =
        Stream.of("dates.jsonl", "made.jsonl")
            .flatMap(texts -> ReadingScore.records(texts).stream())
            .flatMap(each -> Stream.of(each.path("text").textValue().split(" ", -1)))
            .toList();
    for (int text = 0; text < TEXTS; text++) {
      var made =
          random
              .ints(1 + random.nextInt(25), 0, words.size())
              .mapToObj(index -> spoilt(words.get(index), random))
              .collect(Collectors.joining(random.nextInt(9) == 0 ? "" : " "));
      for (var reading : DateReader.read(made, PUBLISHED)) {
        assertTrue(made.contains(reading.sentence()), made);
      }
    }
  }

  /** Sixteen times the text may take sixteen times as long, not 256 times. */
  @Test
  void aGiantTextTakesTimeInProportion() {
    for (var piece :
        List.of(
            "June 3, 2025, ",
            "5 p.m. EDT ",
            "a.",
            "(",
            "30 days after ",
            "if ",
            "1-",
            "effective ")) {
      assertTimeout(
          ofSeconds(10), () -> DateReader.read(piece.repeat(16_000 / piece.length()), PUBLISHED));
    }
  }

  @Test
  void aDayThatNoCalendarHasIsToldWithoutADate() {
    var readings = DateReader.read("Comments are due by February 30, 2026.", PUBLISHED);

    assertEquals(1, readings.size());
    assertEquals(Optional.empty(), readings.getFirst().due());
    assertTrue(readings.getFirst().flags().contains(ReadingFlag.UNREADABLE));
  }

  private static String spoilt(String word, Random random) {
    return switch (random.nextInt(30)) {
      case 0 -> word + "\uD800";
      case 1 -> "99999999999999999999";
      case 2 -> word.substring(0, word.length() / 2);
      case 3 -> "\u202E" + word;
      case 4 -> "13:99 p.m.";
      case 5 -> "0";
      default -> word;
    };
  }
}
