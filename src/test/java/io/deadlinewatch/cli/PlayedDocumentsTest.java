package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.build.MarkdownPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Every command that the documents show is run, page by page, in its order. */
class PlayedDocumentsTest {
  private static final Instant AUTUMN = Instant.parse("2025-10-11T12:00:00Z");
  private static final Map<String, Instant> MOMENTS =
      Map.of("docs/using/collector.md", Instant.parse("2026-11-05T12:00:00Z"));

  /** How a line begins that is not run here, and why not. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("./mvnw ", "builds the program, of which this is a test"),
          Map.entry("export ", "is the shell's own"),
          Map.entry("cp samconfig.toml ", "is the shell's own"),
          Map.entry("sam ", "deploys, or reads a deployment's logs"),
          Map.entry("aws ", "works on a deployment by AWS's own tool"),
          Map.entry("same=()", "begins a loop around AWS's own tool"),
          Map.entry("for key in $(aws ", "is a loop around AWS's own tool"),
          Map.entry("same+=(", "is in a loop around AWS's own tool"),
          Map.entry("done", "ends a loop around AWS's own tool"),
          Map.entry("deadline-watch watch ", "runs until it is ended: HomeWatchTest"));

  @TempDir private Path folder;
  private final Set<String> left = new TreeSet<>();
  private final CommandLine commands = new CommandBench().commands();
  private int runs;

  @Test
  void eachEndsWellInItsOrder() throws IOException {
    for (var page : MarkdownPage.all()) {
      play(ShellLine.of(page).toList(), page);
    }
    assertEquals(ELSEWHERE.keySet(), left, "what is left out, and stands nowhere any more");
    assertTrue(runs >= 40, runs + " commands");
  }

  @Test
  void eachThatASentenceHasWholeEndsWell() throws IOException {
    Set<String> played = new HashSet<>();
    for (var page : MarkdownPage.all()) {
      var lines =
          ShellLine.inSentences(page)
              .filter(line -> isWhole(line) && played.add(line.text()))
              .toList();
      play(lines, page);
    }
    assertTrue(runs >= 15, runs + " commands");
  }

  private void play(List<ShellLine> lines, MarkdownPage page) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    try (var world = world(page, lines)) {
      for (var line : lines) {
        play(line, world);
      }
    }
  }

  private void play(ShellLine line, DocumentedWorld world) throws IOException {
    var elsewhere =
        ELSEWHERE.keySet().stream()
            .filter(start -> (line.text() + " ").startsWith(start))
            .findFirst();
    if (elsewhere.isPresent()) {
      left.add(elsewhere.get());
      return;
    }
    assertTrue(line.isOurs(), () -> line + " is none of our commands, and not listed in this test");
    var run = world.run(line);
    assertTrue(isWell(line, run), () -> line + "\n" + run.out() + run.err());
    runs++;
  }

  /** A doctor who finds what the page speaks of has done well, too. */
  private static boolean isWell(ShellLine line, CommandBench.Run run) {
    return run.code() == 0
        || (line.words()[0].equals("doctor") && run.code() == 1 && run.err().isEmpty());
  }

  /** What begins with an import begins with an empty table. */
  private DocumentedWorld world(MarkdownPage page, List<ShellLine> lines) throws IOException {
    var moment = MOMENTS.getOrDefault(page.toString(), AUTUMN);
    var world = new DocumentedWorld(Files.createTempDirectory(folder, "page"), moment);
    var first = lines.stream().filter(ShellLine::isOurs).findFirst();
    return first.filter(line -> line.text().contains("watch import ")).isPresent()
        ? world
        : world.filled();
  }

  /** A sentence may leave out what is required. */
  private boolean isWhole(ShellLine line) {
    try {
      commands.parseArgs(line.words());
      return true;
    } catch (CommandLine.MissingParameterException _) {
      return false;
    }
  }
}
