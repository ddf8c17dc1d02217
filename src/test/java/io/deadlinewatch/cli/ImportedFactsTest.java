package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.situation.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts that come with a file's changes. */
class ImportedFactsTest {
  private static final String FILE =
      """
      deadlines:
        - {id: a, title: Alpha, track: t, due: 2025-12-01, certainty: tentative}
      changes:
        - {at: 2025-09-20, deadline: a, due: 2025-12-02, why: It moved.,
           source: {title: S, url: "https://example.org/s"}, facts: [{id: first, text: It moved.}]}
        - {at: 2025-11-20, deadline: a, certainty: scheduled, why: Confirmed.,
           source: {title: S, url: "https://example.org/s"},
           facts: [{id: second, text: It is sure., supersedes: first}]}
      """;

  private final CommandBench commandBench = new CommandBench();
  @TempDir private Path folder;

  @Test
  void theyAreWrittenWithTheChangesThatAreMadeAndNoSooner() throws IOException {
    var file = Files.writeString(folder.resolve("data.yaml"), FILE).toString();

    var run = commandBench.run("import", file, "--known", "--yes");

    assertEquals(0, run.code(), run.err());
    assertEquals(List.of("first"), ids());
    var again = commandBench.run("import", file, "--known", "--yes");
    assertTrue(again.out().contains("Nothing to do."), again.out() + again.err());
  }

  @Test
  void whatTheTableHasIsNotWrittenTwice() throws IOException {
    var file = Files.writeString(folder.resolve("data.yaml"), FILE).toString();
    commandBench.run("import", file, "--known", "--yes");
    commandBench.run("audience", "--zone", "Asia/Shanghai", "--yes");
    commandBench.revise("a", deadline -> deadline);

    var run = commandBench.run("import", file, "--known", "--yes");

    assertEquals(0, run.code(), run.err());
    assertEquals(List.of("first"), ids());
  }

  private List<String> ids() {
    return commandBench.store.facts().stream().map(Fact::id).toList();
  }
}
