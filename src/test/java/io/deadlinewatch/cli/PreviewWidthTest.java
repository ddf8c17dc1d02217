package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A preview on a terminal of another width. */
class PreviewWidthTest {
  /** An address is never broken, and a line that has one may be longer. */
  @Test
  void noLineOfAnAlertIsWiderThanTheTerminal() {
    for (int columns : List.of(50, 60, 80)) {
      var commandBench = new CommandBench();
      commandBench.columns = columns;
      commandBench.pager = Optional.of(_ -> false);
      var run = commandBench.run("preview", "--full", "--to", "2025-11-11");
      assertEquals(0, run.code(), run.err());
      run.out()
          .lines()
          .filter(line -> !line.contains("://"))
          .forEach(line -> assertTrue(line.length() <= columns, line));
    }
  }

  @Test
  void aPreviewComesInEveryWidth() {
    for (int columns : List.of(40, 60, 200)) {
      var commandBench = new CommandBench();
      commandBench.columns = columns;
      var run = commandBench.run("preview", "--to", "2025-11-01");
      assertEquals(0, run.code(), run.err());
      assertTrue(run.out().contains("Oct 30"), run.out());
    }
  }
}
