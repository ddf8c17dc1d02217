package io.deadlinewatch.briefing.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The day of a last day's line is what the line was made of. */
class LastDayWordsTest {
  static Stream<String> zones() {
    return Stream.of("America/New_York", "Asia/Shanghai", "UTC");
  }

  @ParameterizedTest
  @MethodSource("zones")
  void theDayIsTakenBackFromTheLine(String zone) {
    var due = new Due.Through(LocalDate.of(2025, 11, 9), ZoneId.of(zone));
    var words = new DueWords(Audience.DEFAULT, Instant.parse("2025-11-03T14:00:00Z"));
    var line = words.lines(due).getFirst();
    assertEquals("through " + DueWords.dayOf(line) + " (the last day)", line);
  }
}
