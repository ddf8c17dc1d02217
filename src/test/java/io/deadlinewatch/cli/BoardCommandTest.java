package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board as an operator writes it. */
class BoardCommandTest {
  private static final String AT = "2025-11-05T12:00:00Z";

  private final CommandBench commandBench = new CommandBench();

  @TempDir Path folder;

  @Test
  void twoRunsAtOneMomentAreTheSameBytes() throws IOException {
    var first = board("first", "--at", AT, "--url", "https://board.example.org");
    assertEquals(first, board("second", "--at", AT, "--url", "https://board.example.org/"));
    assertTrue(first.get("calendar.ics").contains("@board.example.org"));
  }

  @Test
  void nothingIsKnownThatCameLater() throws IOException {
    var before = board("before", "--at", "2025-11-01T00:00:00Z");
    assertTrue(!before.get("atom.xml").contains("Truce extended to Nov 10, 2026"));
    assertTrue(
        board("after", "--at", AT).get("atom.xml").contains("Truce extended to Nov 10, 2026"));
  }

  @Test
  void aTableIsShownWhereOneIsNamed() throws IOException {
    var files = board("table", "--table", "deadlines", "--at", AT);
    assertTrue(files.get("status.json").contains("\"deadlines\":0"), files.toString());
    assertEquals(List.of("deadlines"), commandBench.tables);
  }

  @Test
  void aWrongRequestIsSaidAndWritesNothing() {
    assertWrong("--url: 'ftp://x' is no address", "--url", "ftp://x");
    assertWrong("--at: 'soon' is not a date", "--at", "soon");
    assertWrong("--data: goes without --table", "--data", "f.yaml", "--table", "t");
    assertWrong("no-such.yaml: is not there", "--data", "no-such.yaml");
    assertTrue(Files.notExists(folder.resolve("wrong")));
  }

  @Test
  void aFileThatIsSomebodysIsAFailure() throws IOException {
    var taken = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(taken.resolve("atom.xml"), "mine");
    var run = commandBench.run("board", "--out", taken.toString(), "--at", AT);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("atom.xml is there already"), run.err());
  }

  private void assertWrong(String problem, String... options) {
    var run = commandBench.run(arguments("wrong", options));
    assertEquals(2, run.code());
    assertTrue(run.err().contains(problem), run.err());
  }

  private Map<String, String> board(String name, String... options) throws IOException {
    var run = commandBench.run(arguments(name, options));
    assertEquals(0, run.code(), run.err());
    var files = new TreeMap<String, String>();
    var root = folder.resolve(name);
    try (var all = Files.walk(root)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private String[] arguments(String name, String... options) {
    var all = new String[options.length + 3];
    all[0] = "board";
    all[1] = "--out";
    all[2] = folder.resolve(name).toString();
    System.arraycopy(options, 0, all, 3, options.length);
    return all;
  }
}
