package io.deadlinewatch.briefing.words;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a change has said its fact does not say again. */
class RepetitionTest {
  private static final List<String> TOLD =
      List.of(
          "Truce extended to Nov 10, 2026", "US fentanyl duty on Chinese goods falls to 10% today");

  @Test
  void nearlyTheSameWordsAreARepetition() {
    assertTrue(Repetition.isOf("The US fentanyl duty on Chinese goods falls to 10%.", TOLD));
    assertTrue(Repetition.isOf("The truce is extended to November 10, 2026.", TOLD));
  }

  @Test
  void aNumberThatWasNotToldIsNews() {
    assertFalse(Repetition.isOf("The US fentanyl duty on Chinese goods falls to 5%.", TOLD));
    assertFalse(Repetition.isOf("The truce is extended to Nov 10, 2027.", TOLD));
  }

  @Test
  void otherWordsAreNoRepetition() {
    assertFalse(Repetition.isOf("China suspends its port fees on US ships.", TOLD));
    assertFalse(Repetition.isOf("Truce", List.of()));
  }
}
