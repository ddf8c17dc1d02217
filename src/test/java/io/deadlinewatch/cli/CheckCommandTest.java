package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is refused for, all at once, and what it is warned of. */
class CheckCommandTest {
  private static final String SOURCE =
      "{title: Order, url: \"https://example.org/o\", published: 2025-08-11, official: true}";
  private static final String GOOD =
      """
      deadlines:
        - {id: us-truce, title: US-China truce, track: truce, due: 2025-11-10T00:01,
           zone: America/New_York, certainty: scheduled, sources: [SOURCE]}
        - {id: kl-talks, title: Talks, track: truce, due: 2025-12-05, certainty: tentative,
           sources: [SOURCE]}
      facts:
        - {id: old, track: truce, text: It holds., asOf: 2025-09-01, source: SOURCE}
        - {id: new, track: truce, text: It ends., asOf: 2025-11-05, supersedes: old, source: SOURCE}
      changes:
        - at: 2025-10-20T20:00:00Z
          deadline: us-truce
          due: 2026-11-10T00:01
          why: It was prolonged.
          source: SOURCE
      """
          .replace("SOURCE", SOURCE);

  private final CommandBench commandBench = new CommandBench();
  @TempDir private Path folder;

  @Test
  void aGoodFileHasNeitherErrorsNorWarnings() throws IOException {
    var run = check(GOOD, "--strict");

    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    assertTrue(run.out().endsWith("data.yaml: no errors, no warnings\n"), run.out());
  }

  @Test
  void everyErrorIsToldAtOnceInTheOrderOfTheFile() throws IOException {
    var run =
        check(
            """
            audience: {zone: EST, alertTime: 9am}
            deadlines:
              - id: A B
                title: T
                track: all
                due: 2025-11-10 12:00 PM
                certainty: sure
                colour: red
                sources: [{title: s, url: "ftp://x.y", published: Nov 4}]
              - {id: b, title: Talks, track: truce, due: 2025-12-05, certainty: tentative}
            facts:
              - {id: f, track: truce, text: Talks., asOf: 2025-09-01, supersedes: zz,
                 source: {title: s, url: "https://example.org"}}
            changes:
              - at: soon
                deadline: b
                importance: high
                why: w
                source: {title: s, url: "https://example.org"}
              - at: 2025-11-04
                deadline: nobody
                due: 2025-11-05
                why: w
                source: {title: s, url: "https://example.org"}
            """);

    assertEquals(2, run.code());
    assertEquals("", run.out());
    var places =
        run.err()
            .lines()
            .filter(line -> !line.startsWith("warning: "))
            .map(line -> line.replaceFirst(".*data.yaml:(\\d+: [^:]*):.*", "$1"))
            .toList();
    assertEquals(
        List.of(
            "1: audience.zone",
            "1: audience.alertTime",
            "3: deadlines[0].id",
            "5: deadlines[0].track",
            "6: deadlines[0].due",
            "7: deadlines[0].certainty",
            "8: deadlines[0]",
            "9: deadlines[0].sources[0].url",
            "9: deadlines[0].sources[0].published",
            "12: facts[0].supersedes",
            "15: changes[0].at",
            "17: changes[0].importance",
            "21: changes[1].deadline"),
        places,
        run.err());
    assertTrue(run.err().contains("noon is 12:00, midnight 00:00"), run.err());
    assertTrue(run.err().contains("an abbreviation is wrong for half the year"), run.err());
  }

  @Test
  void anImportTellsThemAllToo() throws IOException {
    var file = Files.writeString(folder.resolve("data.yaml"), "deadlines: [{id: A}, {id: B}]\n");

    var run = commandBench.run("import", file.toString(), "--yes");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("deadlines[0].id"), run.err());
    assertTrue(run.err().contains("deadlines[1].certainty"), run.err());
  }

  @Test
  void aChangeOfWhatCouldNotBeReadIsNoErrorOfItsOwn() throws IOException {
    var run = check(GOOD.replace("certainty: scheduled", "certainty: sure"));

    assertEquals(2, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void aTabIsSaidToBeOne() throws IOException {
    var run = check("deadlines:\n\t- {id: a}\n");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("data.yaml:2: is indented by a tab"), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title: Talks|title: The truce ends|4: deadlines[1].title: reads as an ending
          id: kl-talks|id: ustruce|4: deadlines[1].id: 'ustruce' is like 'us-truce'
          track: truce, due: 2025-12|track: trcue, due: 2025-12|4: deadlines[1].track: 'trcue' is used once
          due: 2025-11-10T00:01|due: 2025-11-02T01:30|2: deadlines[0].due: '2025-11-02T01:30' comes twice
          due: 2025-11-10T00:01|due: 2025-03-09T02:30|2: deadlines[0].due: '2025-03-09T02:30' does not come
          due: 2026-11-10T00:01|due: 2026-11-01T01:30|12: changes[0].due: '2026-11-01T01:30' comes twice
          due: 2026-11-10T00:01|status: settled, outcome: Done|10: changes[0].at: is before what it settles
          at: 2025-10-20T20:00:00Z|at: 2025-08-10T20:00:00Z|10: changes[0].at: is before its source was
          at: 2025-10-20T20:00:00Z|at: 2025-11-04T20:00:00Z|10: changes[0].facts: are missing: its alert
          """)
  void whatIsSeldomMeantIsWarnedOf(String instead, String written, String warning)
      throws IOException {
    var text = GOOD.replace(instead, written.replace(", outcome", "\n    outcome"));

    var run = check(text);

    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().startsWith("warning: "), run.err());
    assertTrue(run.err().contains("data.yaml:" + warning), run.err());
    assertEquals(1, check(text, "--strict").code());
  }

  @Test
  void aDeadlineWithoutAnOfficialSourceOrAnyIsWarnedOf() throws IOException {
    var bare = check(GOOD.replace(", sources: [" + SOURCE + "]", ""));
    assertTrue(bare.err().contains("deadlines[0].sources: are missing"), bare.err());

    var news = check(GOOD.replace(", official: true", ""));
    assertTrue(news.err().contains("deadlines[0].sources: hold no official one"), news.err());
  }

  private CommandBench.Run check(String text, String... more) throws IOException {
    var file = Files.writeString(folder.resolve("data.yaml"), text).toString();
    return more.length == 0
        ? commandBench.run("check", file)
        : commandBench.run("check", file, more[0]);
  }
}
