package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.support.ItemSamples;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who changed what, over all deadlines and facts. */
class LogCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CommandBench commandBench = new CommandBench();

  /** On October 1, 2 and 3, each at 8:00 AM in New York. */
  @BeforeEach
  void change() {
    commandBench.know(ItemSamples.deadline("a"));
    commandBench.know(ItemSamples.deadline("b"));
    aDayLater();
    assertEquals(
        0,
        commandBench
            .edit(
                "move",
                "a",
                "--due",
                "2025-11-12T00:01",
                "--fact",
                "It was put off.",
                "--fact-id",
                "put-off",
                "--headline",
                "Put off by two days",
                "--yes")
            .code());
    aDayLater();
    assertEquals(
        0,
        commandBench
            .run(
                "fact",
                "add",
                "--new-track",
                "--track",
                "cbam",
                "--id",
                "alone",
                "--text",
                "So it is.",
                "--as-of",
                "2025-10-03",
                "--source-title",
                "=1+1",
                "--source-url",
                "https://example.org/n",
                "--yes")
            .code());
  }

  private void aDayLater() {
    commandBench.now = commandBench.now.plus(Duration.ofDays(1));
  }

  private List<String> log(String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("log", "--format", "json"));
    arguments.addAll(List.of(options));
    var run = commandBench.run(arguments.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    List<String> ids = new ArrayList<>();
    for (var line : run.out().lines().toList()) {
      JsonNode entry = JSON.readTree(line);
      ids.add(entry.get("id").asText() + "/" + entry.get("revision").asText());
    }
    return ids;
  }

  @Test
  void theNewestComesFirst() throws IOException {
    assertEquals(List.of("alone/null", "a/2", "a/1", "b/1"), log());
    assertEquals(List.of("alone/null", "a/2"), log("--limit", "2"));
  }

  @Test
  void aDayIsMeantFromItsBeginningToItsEndWhereTheAudienceLives() throws IOException {
    assertEquals(List.of("alone/null", "a/2"), log("--since", "2025-10-02"));
    assertEquals(List.of("a/2", "a/1", "b/1"), log("--until", "2025-10-02"));
    assertEquals(List.of("a/2"), log("--since", "2025-10-02", "--until", "2025-10-02"));
  }

  @Test
  void anInstantIsInTheTimeThatItBeginsAndNotInTheTimeThatItEnds() throws IOException {
    var moved = "2025-10-02T12:00:00Z";
    assertEquals(List.of("alone/null", "a/2"), log("--since", moved));
    assertEquals(List.of("a/1", "b/1"), log("--until", moved));
    assertEquals(2, commandBench.run("log", "--since", moved, "--until", moved).code());
  }

  @Test
  void aTrackIsOfItsDeadlinesAndFacts() throws IOException {
    assertEquals(List.of("alone/null"), log("--track", "cbam"));
    var none = commandBench.run("log", "--track", "cban");
    assertTrue(none.err().contains("did you mean cbam?"), none.err());
    assertEquals("Nothing was changed.\n", none.out());
  }

  @Test
  void aDeadlineThatChangedItsTrackIsOfBoth() throws IOException {
    commandBench.edit("amend", "b", "--track", "cbam", "--yes");
    assertTrue(log("--track", "cbam").contains("b/2"));
    assertTrue(log("--track", "truce").contains("b/2"));
  }

  @Test
  void textSaysWhoWhatWhyAndWithWhichFacts() {
    var out = commandBench.run("log", "--limit", "2").outInOneLine();
    for (var part :
        List.of(
            "alone, a fact of cbam Made Fri Oct 3, 2025, 8:00 AM EDT What So it is.",
            "a, revision 2 Made Thu Oct 2, 2025, 8:00 AM EDT By arn:aws:sts::",
            "What Moved later",
            "News Put off by two days Why As published. Fact It was put off.",
            "Source Order, https://example.org/o",
            "The newest 2 of 4 changes.")) {
      assertTrue(out.contains(part), part + " in " + out);
    }
    assertFalse(out.contains("put-off, a fact"), "it is told with its change: " + out);
  }

  @Test
  void aRetractionSaysThatItIsOne() {
    commandBench.edit("retract", "a", "--yes");
    var out = commandBench.run("log", "--limit", "1").outInOneLine();
    assertTrue(out.contains("a, revision 3"), out);
    assertTrue(out.contains("What Takes back the revision before it."), out);
    assertTrue(out.contains("Fact It was put off. Withdrawn since."), out);
  }

  @Test
  void whatIsOnRecordFromTheFirstHasNoMomentToBeListedAt() throws IOException {
    commandBench.store.save(ItemSamples.fact("old", LocalDate.parse("2025-09-01")));
    assertFalse(log().contains("old/null"));
  }

  @Test
  void aTableHasALineForEachAndNothingThatASpreadsheetWorksOut() {
    var lines = commandBench.run("log", "--format", "csv").out().split("\r\n", -1);
    assertEquals(6, lines.length);
    assertTrue(lines[0].startsWith("at,of,id,track,revision,by,"), lines[0]);
    assertEquals(
        "2025-10-03T12:00:00Z,fact,alone,cbam,,,,false,,,So it is.,,'=1+1,https://example.org/n,,"
            + "false",
        lines[1]);
    assertTrue(lines[2].contains(",put-off,Order,"), lines[2]);
    assertEquals("", lines[5]);
  }

  @Test
  void everyWidthHoldsIt() {
    for (int columns : new int[] {60, 80, 200}) {
      commandBench.columns = columns;
      commandBench
          .run("log")
          .out()
          .lines()
          .filter(line -> !line.contains("://"))
          .forEach(line -> assertTrue(line.length() <= columns, line));
    }
  }

  @Test
  void anEmptyTableHasNothing() {
    var empty = new CommandBench();
    empty.now = Instant.EPOCH;
    assertEquals("Nothing was changed.\n", empty.run("log").out());
    assertEquals(1, empty.run("log", "--format", "csv").out().lines().count());
  }
}
