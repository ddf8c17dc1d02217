package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** {@code -} stands for standard input wherever a data file is named. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class StandardInputTest {
  private static final String DATA =
      """
      deadlines:
        - id: tariff
          title: The tariff takes effect
          track: tariffs
          due: 2025-11-01
          certainty: scheduled
      """;

  private static final String WRONG =
      DATA
          + """
              leads: [P1M]
          changes:
            - {at: 2025-10-02T00:00:00Z, deadline: nobody, title: Other, why: So., source: {title: T, url: "https://example.org"}}
          """;

  private final CommandBench bench = new CommandBench();
  private final InputStream before = System.in;

  @AfterEach
  void giveBack() {
    System.setIn(before);
  }

  @Test
  void aFileIsImportedFromIt() {
    assertEquals(0, piped(DATA, "import", "-", "--yes").code());
    assertEquals("The tariff takes effect", bench.deadline("tariff").title());
  }

  @Test
  void itIsCheckedAndPreviewed() {
    assertEquals(0, piped(DATA, "check", "-").code());
    var preview =
        piped(DATA, "preview", "--data", "-", "--from", "2025-10-30", "--to", "2025-11-03");
    assertEquals(0, preview.code(), preview.err());
    assertTrue(preview.out().contains("The tariff takes effect"), preview.out());
  }

  /** What shows only where changes are made is told in the same run, by every command. */
  @Test
  void allErrorsAreToldAtOnceByLine() {
    for (var command :
        List.of(
            List.of("check", "-"),
            List.of("import", "-", "--yes"),
            List.of("preview", "--data", "-"))) {
      var run = piped(WRONG, command.toArray(String[]::new));
      assertEquals(2, run.code());
      assertEquals("", run.out());
      var lines = run.err().lines().toList();
      assertEquals(2, lines.size(), run.err());
      assertTrue(lines.getFirst().startsWith("standard input:7: "), run.err());
      assertTrue(lines.getFirst().contains("P1M"), run.err());
      assertTrue(lines.getLast().startsWith("standard input:9: "), run.err());
      assertTrue(lines.getLast().contains("no deadline has the id 'nobody'"), run.err());
    }
  }

  private CommandBench.Run piped(String text, String... command) {
    System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    return bench.run(command);
  }
}
