package io.deadlinewatch.briefing.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** The alert two weeks before the change says 13 days: those to the last day. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-11-16T14:00:00Z| last day in 13 days, Sat Nov 29",
        "2025-11-28T14:00:00Z| last day tomorrow, Sat Nov 29",
        "2025-11-29T14:00:00Z| last day today, Sat Nov 29 (ends in 15 hours)",
        "2025-11-30T05:00:00Z| last day was Sat Nov 29",
        "2025-11-30T08:00:00Z| last day was yesterday, Sat Nov 29",
        "2025-12-03T14:00:00Z| last day was 4 days ago, Sat Nov 29",
      })
  void aLastDayCountsToItself(String now, String words) {
    var due = new Due.Through(LocalDate.of(2025, 11, 29), ZoneId.of("America/New_York"));
    assertEquals(words, new DueWords(Audience.DEFAULT, Instant.parse(now)).listed(due));
  }

  @Test
  void aLastDayElsewhereSaysWhenItEndsHere() {
    var due = new Due.Through(LocalDate.of(2025, 11, 29), ZoneId.of("Asia/Shanghai"));
    assertEquals(
        "last day tomorrow, Sat Nov 29 in Shanghai (ends Sat Nov 29, 11:00 AM EST)",
        new DueWords(Audience.DEFAULT, Instant.parse("2025-11-28T19:00:00Z")).listed(due));
  }
}
