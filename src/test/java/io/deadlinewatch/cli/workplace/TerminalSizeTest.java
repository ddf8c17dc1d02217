package io.deadlinewatch.cli.workplace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How wide and how high a terminal is. */
class TerminalSizeTest {
  @Test
  void theVariableGoesBeforeTheTerminal() {
    assertEquals(100, TerminalSize.columns(Map.of("COLUMNS", "100"), () -> "24 132"));
    assertEquals(132, TerminalSize.columns(Map.of("COLUMNS", ""), () -> "24 132\n"));
    assertEquals(132, TerminalSize.columns(Map.of("COLUMNS", "wide"), () -> "24 132"));
  }

  @Test
  void whatDoesNotKnowHasEightyColumns() {
    assertEquals(80, TerminalSize.columns(Map.of(), () -> ""));
    assertEquals(80, TerminalSize.columns(Map.of("COLUMNS", "0"), () -> "0 0"));
    assertEquals(80, TerminalSize.columns(Map.of(), () -> "stty: standard input: not a terminal"));
  }

  @Test
  void noWidthIsTakenThatNothingFits() {
    assertEquals(40, TerminalSize.columns(Map.of("COLUMNS", "3"), () -> ""));
    assertEquals(1000, TerminalSize.columns(Map.of("COLUMNS", "99999"), () -> ""));
  }

  @Test
  void theHeightIsAskedInTheSameWay() {
    assertEquals(50, TerminalSize.rows(Map.of("LINES", "50"), () -> "30 132"));
    assertEquals(30, TerminalSize.rows(Map.of(), () -> "30 132\n"));
    assertEquals(24, TerminalSize.rows(Map.of("LINES", "many"), () -> "0 0"));
  }
}
