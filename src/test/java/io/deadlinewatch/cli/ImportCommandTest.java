package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.support.ItemSamples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data file into the table. */
class ImportCommandTest {
  private static final String FILE =
      """
      audience: {zone: Europe/Berlin, alertTime: "08:30"}
      deadlines:
        - {id: a, title: Alpha, track: t, due: 2025-12-01T10:00, zone: UTC, certainty: scheduled,
           leads: [P1D], sources: [{title: S, url: "https://example.org/s"}]}
        - {id: b, title: Beta, track: t, through: 2025-12-05, zone: Asia/Shanghai, certainty: tentative}
      facts:
        - {id: f, track: t, text: Talks go on., asOf: 2025-09-01,
           source: {title: S, url: "https://example.org/s"}}
      changes:
        - {at: 2025-09-20T10:00:00Z, deadline: a, due: 2025-12-02T10:00, why: It moved.,
           source: {title: S2, url: "https://example.org/s2"}}
        - {at: 2025-11-20T10:00:00Z, deadline: b, certainty: scheduled, why: Confirmed.,
           source: {title: S3, url: "https://example.org/s3"}}
      """;

  private final CommandBench commandBench = new CommandBench();
  @TempDir private Path folder;

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("data.yaml"), text).toString();
  }

  private CommandBench.Run run(String text, String... more) throws IOException {
    var arguments = new ArrayList<>(List.of("import", file(text)));
    arguments.addAll(List.of(more));
    return commandBench.run(arguments.toArray(String[]::new));
  }

  @Test
  void thePlanComesFirst() throws IOException {
    commandBench.know(ItemSamples.deadline("other"));

    var run = run(FILE, "--dry-run");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("  ~ audience: Europe/Berlin, alerts at 08:30"), run.out());
    assertTrue(run.out().contains("  + a: Alpha"), run.out());
    assertFalse(run.out().contains("other is"), run.out());
    assertTrue(run(FILE, "--dry-run", "--verbose").out().contains("other is not in the file"));
    assertTrue(run.out().contains("2 added, 0 changed, 0 unchanged, 1 not in the file"), run.out());
    assertTrue(run.out().contains("1 of the file's changes lie ahead"), run.out());
    assertTrue(run.out().contains("2 alerts tell of it; --known tells nobody."), run.out());
    assertEquals(1, commandBench.store.deadlines().size());
  }

  /** Day by day as it happened: each import brings what has happened since. */
  @Test
  void theShippedDataIsTakenAsItHappenedAndTwiceIsNothing() throws IOException {
    String text;
    try (var shipped = getClass().getResourceAsStream("/datasets/us-china-2025.yaml")) {
      text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (var now :
        List.of("2025-10-24T12:00:00Z", "2025-11-05T00:00:00Z", "2026-12-01T00:00:00Z")) {
      commandBench.now = Instant.parse(now);
      var run = run(text, "--known", "--yes");
      assertEquals(0, run.code(), run.err());
      assertTrue(run(text, "--known", "--yes").out().contains("Nothing to do."), now);
    }
    assertEquals(4, commandBench.revision("us-cn-truce"));
  }

  @Test
  void importIsIdempotentAndMakesChangesInTheirTime() throws IOException {
    assertEquals(0, run(FILE, "--known", "--yes").code());
    assertEquals(2, commandBench.revision("a"));
    var revisions = commandBench.store.revisionsAfter("a", 0);
    assertEquals("It moved.", revisions.getLast().edit().why());
    assertEquals(1, commandBench.revision("b"));
    assertEquals("Europe/Berlin", commandBench.store.audience().zone().getId());
    assertEquals(0, commandBench.sweep(), "known: nothing is announced");

    var again = run(FILE, "--known", "--yes");
    assertTrue(again.out().contains("0 added, 0 changed, 2 unchanged"), again.out());
    assertTrue(again.out().contains("Nothing to do."), again.out());

    commandBench.now = Instant.parse("2025-11-21T00:00:00Z");
    assertEquals(0, run(FILE, "--yes").code());
    assertEquals(2, commandBench.revision("b"));
    assertEquals("Confirmed.", commandBench.store.revisionsAfter("b", 1).getFirst().edit().why());
    assertEquals(3, commandBench.sweep());
  }

  @Test
  void anImportThatStoppedBetweenTwoRevisionsGoesOn() throws IOException {
    run(FILE.substring(0, FILE.indexOf("changes:")), "--known", "--yes");
    assertEquals(1, commandBench.revision("a"));

    var run = run(FILE, "--yes");

    assertTrue(run.out().contains("0 added, 1 changed, 1 unchanged"), run.out());
    assertTrue(run.out().contains("Moved later"), run.out());
    assertEquals("It moved.", commandBench.store.revisionsAfter("a", 1).getFirst().edit().why());
  }

  @Test
  void whatTheFileChangesWithoutAReasonNeedsOne() throws IOException {
    run(FILE, "--known", "--yes");
    var edited = FILE.replace("Beta", "Gamma");

    var refused = run(edited, "--yes");
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("--why: is missing; the file changes b"), refused.err());
    var unsourced = run(edited, "--yes", "--why", "Renamed.");
    assertEquals(2, unsourced.code());
    assertTrue(unsourced.err().contains("--source-title"), unsourced.err());
    var run =
        run(
            edited,
            "--yes",
            "--why",
            "Renamed.",
            "--source-title",
            "S",
            "--source-url",
            "https://example.org/x",
            "--by",
            "Bo");

    assertEquals(0, run.code(), run.err());
    var edit = commandBench.store.revisionsAfter("b", 1).getFirst().edit();
    assertEquals("Renamed.", edit.why());
    assertEquals("Bo", edit.by());
  }

  @Test
  void aKnownRevisionDoesNotSilenceOneThatWaits() throws IOException {
    run(FILE, "--known", "--yes");
    commandBench.edit("amend", "a", "--title", "Alpha two", "--yes");

    run(FILE, "--known", "--yes", "--why", "Back.");

    assertEquals(4, commandBench.revision("a"));
    assertEquals(3, commandBench.sweep());
  }

  @Test
  void aFactOfAnotherDayWithTheSameIdIsRefused() throws IOException {
    run(FILE, "--known", "--yes");

    var run = run(FILE.replace("asOf: 2025-09-01", "asOf: 2025-09-02"), "--yes");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("facts: 'f' stands in the table"), run.err());
  }

  @Test
  void badFilesAreRefusedWithNothingOnStandardOutput() throws IOException {
    var run = run("deadlines: [{id: a}]", "--yes");
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertEquals(2, commandBench.run("import", "no-such-file.yaml").code());
    assertTrue(commandBench.store.deadlines().isEmpty());
    assertEquals(2, run(FILE).code(), "nobody can be asked");
    assertTrue(commandBench.store.deadlines().isEmpty());
  }

  @Test
  void tenThousandDeadlinesShowTheirProgress() throws IOException {
    var text =
        IntStream.range(0, 10_000)
            .mapToObj(i ->
                "  - {id: d-"
                    + i
                    + ", title: D, track: t, due: 2025-12-01, certainty: tentative}\n")
            .collect(Collectors.joining("", "deadlines:\n", ""));

    var run = run(text, "--known", "--yes");

    assertEquals(0, run.code(), run.err());
    assertEquals(10_000, commandBench.store.deadlines().size());
    assertTrue(run.err().contains("500 of 10000 deadlines"), run.err());
    assertTrue(run.out().lines().count() < 120, run.out());
  }

  @Test
  void jsonIsOneLine() throws IOException {
    var run = run(FILE, "--yes", "--format", "json");
    assertEquals(1, run.out().lines().count(), run.out());
    assertTrue(run.out().contains("\"added\":[\"a\",\"b\"]"), run.out());
    assertEquals(
        List.of(1, 2),
        commandBench.store.revisionsAfter("a", 0).stream().map(Revision::number).toList());
  }
}
