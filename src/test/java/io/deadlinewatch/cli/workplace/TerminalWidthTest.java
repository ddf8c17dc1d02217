package io.deadlinewatch.cli.workplace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How wide a terminal is. */
class TerminalWidthTest {
  @Test
  void theVariableGoesBeforeTheTerminal() {
    assertEquals(100, TerminalWidth.of(Map.of("COLUMNS", "100"), () -> "24 132"));
    assertEquals(132, TerminalWidth.of(Map.of("COLUMNS", ""), () -> "24 132\n"));
    assertEquals(132, TerminalWidth.of(Map.of("COLUMNS", "wide"), () -> "24 132"));
  }

  @Test
  void whatDoesNotKnowHasEightyColumns() {
    assertEquals(80, TerminalWidth.of(Map.of(), () -> ""));
    assertEquals(80, TerminalWidth.of(Map.of("COLUMNS", "0"), () -> "0 0"));
    assertEquals(80, TerminalWidth.of(Map.of(), () -> "stty: standard input: not a terminal"));
  }

  @Test
  void noWidthIsTakenThatNothingFits() {
    assertEquals(40, TerminalWidth.of(Map.of("COLUMNS", "3"), () -> ""));
    assertEquals(1000, TerminalWidth.of(Map.of("COLUMNS", "99999"), () -> ""));
  }
}
