package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import says and keeps beside the states of its file. */
class ImportPlanTest {
  private static final String FILE =
      """
      deadlines:
        - {id: a, title: Alpha, track: t, due: 2025-12-02T10:00, zone: America/New_York,
           certainty: scheduled, sources: [{title: S, url: "https://example.org/s"}]}
      """;

  private final CommandBench commandBench = new CommandBench();
  @TempDir private Path folder;

  private CommandBench.Run run(String text, String... more) throws IOException {
    var file = Files.writeString(folder.resolve("data.yaml"), text).toString();
    var arguments = new ArrayList<>(List.of("import", file));
    arguments.addAll(List.of(more));
    return commandBench.run(arguments.toArray(String[]::new));
  }

  @Test
  void thePlanSaysHowALocalTimeThatIsSkippedIsUnderstood() throws IOException {
    var plan = run(FILE.replace("2025-12-02T10:00", "2026-03-08T02:30"), "--dry-run");

    assertTrue(
        plan.outInOneLine()
            .contains(
                "Note: the clocks of New York skip 2:30 AM on that day, so that it is taken as"
                    + " 3:30 AM EDT (07:30 UTC)."),
        plan.out());
  }

  @Test
  void theOperatorsSourceComesBeforeTheFilesWhereTheReasonIsTheirs() throws IOException {
    run(FILE, "--known", "--yes");

    var run =
        run(
            FILE.replace("Alpha", "Omega"),
            "--yes",
            "--why",
            "Renamed.",
            "--source-title",
            "Mine",
            "--source-url",
            "https://example.org/mine");

    assertEquals(0, run.code(), run.err());
    var edit = commandBench.store.revisionsAfter("a", 1).getFirst().edit();
    assertEquals("https://example.org/mine", edit.source().orElseThrow().url());
  }
}
