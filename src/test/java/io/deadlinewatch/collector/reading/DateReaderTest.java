package io.deadlinewatch.collector.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar on recorded texts, and on made ones in the Register's style. */
class DateReaderTest {
  private static final double ENOUGH = 0.95;

  @ParameterizedTest
  @ValueSource(strings = {"dates.jsonl", "made.jsonl", "made-2.jsonl", "made-3.jsonl"})
  void nearlyEveryReadingIsRightAndNearlyNoneIsMissed(String texts) {
    var score = ReadingScore.of(texts);

    var told = String.join("\n", score.wrong);
    System.out.println(texts + "\n" + score.table() + told);
    assertTrue(score.precision() >= ENOUGH, told);
    assertTrue(score.recall() >= ENOUGH, told);
  }
}
