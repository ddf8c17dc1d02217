package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data file is taken whole or refused whole, whichever of its values is wrong. */
class SpoiltFilesTest {
  private static final String GOOD =
      """
      audience: {zone: Europe/Berlin, alertTime: "08:30"}
      deadlines:
        - id: a
          title: Alpha
          track: truce
          due: 2025-12-01T10:00
          zone: UTC
          certainty: scheduled
          leads: [PT2H]
        - {id: b, title: Beta, track: farm, due: 2025-12-05, certainty: tentative}
      facts:
        - {id: f, track: truce, text: Talks go on., asOf: 2025-09-01,
           source: {title: S, url: "https://example.org/s"}}
      changes:
        - at: 2025-11-20T10:00:00Z
          deadline: a
          due: 2025-12-02T10:00
          why: It moved.
          source: {title: S, url: "https://example.org/s"}
        - at: 2025-11-21
          add: {id: c, title: Gamma, track: farm, due: 2025-12-24, certainty: threatened}
          why: New.
          source: {title: S, url: "https://example.org/s"}
        - at: 2025-11-22T10:00:00Z
          deadline: c
          certainty: scheduled
          why: Confirmed.
          source: {title: S, url: "https://example.org/s"}
      """;
  private static final List<String> OTHERS = List.of("a", "nobody", "2025-11-21T23:00:00Z");
  private static final Pattern VALUE = Pattern.compile("(?<=: )[^ {\\[\\n,}][^\\n,}]*");

  @TempDir private Path folder;

  @Test
  void aFileThatIsRefusedShowsNothing() throws IOException {
    Set<String> refusals = new HashSet<>();
    int taken = 0;
    for (var file : spoilt()) {
      var run = previewed(file, refusals.size() % 2 == 0 ? "text" : "json");
      if (run.code() == 0) {
        taken++;
      } else {
        assertRefused(run, file);
        refusals.add(run.err());
      }
    }
    assertTrue(refusals.size() > 50 && taken > 20, refusals.size() + " refused, " + taken);
    assertTrue(
        refusals.stream().anyMatch(said -> said.contains("no deadline has the id 'nobody'")));
    assertTrue(refusals.stream().anyMatch(said -> said.contains("the id 'a' is taken")));
  }

  @Test
  void aFileThatIsRefusedImportsNothing() throws IOException {
    for (var file : spoilt()) {
      var commandBench = new CommandBench();
      var run = commandBench.run("import", file.toString(), "--known", "--yes");
      if (run.code() != 0) {
        assertRefused(run, file);
        assertTrue(
            commandBench.store.deadlines().isEmpty() && commandBench.store.facts().isEmpty());
      }
    }
  }

  /** The first import knows no reason for what the second finds changed in the table. */
  @Test
  void aChangeWithoutItsReasonShowsNothing() throws IOException {
    var commandBench = new CommandBench();
    var file = Files.writeString(folder.resolve("good.yaml"), GOOD);
    assertEquals(0, commandBench.run("import", file.toString(), "--known", "--yes").code());
    Files.writeString(file, GOOD.replace("Beta", "Delta"));
    assertRefused(commandBench.run("import", file.toString(), "--yes"), file);
  }

  private static void assertRefused(CommandBench.Run run, Path file) throws IOException {
    var text = Files.readString(file);
    assertEquals(2, run.code(), () -> run.err() + text);
    assertEquals("", run.out(), () -> run.err() + text);
    assertFalse(run.err().isBlank());
  }

  private CommandBench.Run previewed(Path file, String format) {
    return new CommandBench()
        .run(
            "preview",
            "--data",
            file.toString(),
            "--from",
            "2025-11-19",
            "--to",
            "2025-11-23",
            "--format",
            format);
  }

  /** Every value in turn, by every other. */
  private List<Path> spoilt() throws IOException {
    List<Path> files = new ArrayList<>();
    var value = VALUE.matcher(GOOD);
    while (value.find()) {
      for (var other : OTHERS) {
        var text = GOOD.substring(0, value.start()) + other + GOOD.substring(value.end());
        files.add(Files.writeString(folder.resolve("spoilt-" + files.size() + ".yaml"), text));
      }
    }
    return files;
  }
}
