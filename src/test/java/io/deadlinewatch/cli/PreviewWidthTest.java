package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A preview on a terminal of another width. */
class PreviewWidthTest {
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
