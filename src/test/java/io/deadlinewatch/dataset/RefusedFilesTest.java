package io.deadlinewatch.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Audience;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a data file is refused for; design, "Data file". Each message names file, line, field,
 * remedy.
 */
class RefusedFilesTest {
  private static final String GOOD =
      """
      deadlines:
        - id: a
          title: T
          track: truce
          due: 2025-11-10T00:01
          zone: America/New_York
          certainty: scheduled
      """;

  @Test
  void theGoodFileIsRead() {
    assertEquals(1, read(GOOD).deadlines().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2025-11-10T00:01|2025-02-30T00:01|5: deadlines[0].due: '2025-02-30T00:01' does not exist
          2025-11-10T00:01|2025-11-10T24:00|5: deadlines[0].due: '2025-11-10T24:00' does not exist
          2025-11-10T00:01|Nov 10|5: deadlines[0].due: 'Nov 10' is not a moment; write
          2025-11-10T00:01|2025-11-10T00:01Z|5: deadlines[0].due: '2025-11-10T00:01Z' holds an offset
          2025-11-10T00:01|2025-11-10T00:01+08:00|5: deadlines[0].due: '2025-11-10T00:01+08:00' holds an
          2025-11-10T00:01|999999999-01-01T00:00|5: deadlines[0].due: '999999999-01-01T00:00' is not
          America/New_York|America/Gotham|6: deadlines[0].zone: 'America/Gotham' is not a known zone
          America/New_York|EST|6: deadlines[0].zone: 'EST' is not a known zone; write a region
          zone: America/New_York|authority: X|2: deadlines[0].zone: is missing; due needs the zone
          id: a|id: A b|2: deadlines[0].id: 'A b' is not a slug; write 1 to 64
          track: truce|track: all|4: deadlines[0].track: 'all' is kept for digests
          title: T|title: " "|3: deadlines[0].title: is empty; write at least one word
          title: T|title: [T]|3: deadlines[0].title: is a list; write one text
          title: T|tilte: T|3: deadlines[0]: 'tilte' is not a field here; known are action
          title: T|title: !!str T|3: bears a tag (!); write the plain value
          title: T|title: *T|3: '*T' names nothing before it
          certainty: scheduled|certainty: sure|7: deadlines[0].certainty: 'sure' is not a certainty
          certainty: scheduled|leads: []|2: deadlines[0].certainty: is missing; write it
          """)
  void aWrongValueIsRefused(String instead, String written, String message) {
    assertRefused(GOOD.replace(instead, written), "file.yaml:" + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          leads: [P1DT6H]|8: deadlines[0].leads: 'P1DT6H' mixes days and hours; write one of them
          leads: [-P1D]|8: deadlines[0].leads: '-P1D' is negative; a lead is the time before due
          leads: [P0D]|8: deadlines[0].leads: 'P0D' is no time at all
          leads: [P1M]|8: deadlines[0].leads: 'P1M' is not a lead; write days (P7D)
          leads: P1D|8: deadlines[0].leads: is a text; write a list
          through: 2025-11-09|8: deadlines[0].through: stands beside due; write one of the two
          title: again|8: 'title' stands twice; keep one of them
          colour: red|8: deadlines[0]: 'colour' is not a field here
          sources: [{title: x, url: "ftp://x.y"}]|8: deadlines[0].sources[0].url: 'ftp://x.y' is not a
          sources: [{title: x, url: "javascript:x"}]|8: deadlines[0].sources[0].url: 'javascript:x' is
          sources: [{url: "https://x.y"}]|8: deadlines[0].sources[0].title: is missing; write it
          """)
  void aWrongFieldIsRefused(String added, String message) {
    assertRefused(GOOD + "    " + added + "\n", "file.yaml:" + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          deadline: zz, due: 2026-11-10T00:01|no deadline has the id 'zz' by then
          deadline: a, due: 2026-11-31|'2026-11-31' does not exist
          deadline: a|nothing changes; write due, through, certainty
          deadline: a, colour: red|'colour' is not a field here
          deadline: a, track: all|'all' is kept for digests
          deadline: a, importance: high|'high' is not an importance; write major, normal or minor
          deadline: a, awaitsOutcome: no|'no' is neither; write true or false
          deadline: a, sources: [{title: s}]|sources[0].url: is missing
          deadline: a, status: settled|outcome: is missing; say in a sentence how it was settled
          deadline: a, outcome: Done|needs status: settled or cancelled beside it
          deadline: a, status: over|'over' is not a status; write open, settled or cancelled
          deadline: a, leads: [PT6H], due: 2026-11-10|'PT6H' counts from a clock time, but due is a date
          add: {id: a, title: U, track: t, due: 2025-12-01, certainty: tentative}|the id 'a' is taken
          add: {id: b, track: t, due: 2025-12-01, certainty: tentative}|add.title: is missing
          deadline: a, title: U, facts: [{text: x, supersedes: zz}]|supersedes: no fact has the id 'zz' by then
          deadline: a, title: U, facts: [{text: " "}]|facts[0].text: is empty
          title: U|write either deadline, the id of one, or add
          """)
  void aWrongChangeIsRefused(String change, String message) {
    var source = "why: w, source: {title: s, url: 'https://x.y'}";
    var text = GOOD + "changes:\n  - {at: 2025-11-04T20:00:00Z, " + change + ", " + source + "}\n";
    var refused = assertThrows(DataException.class, () -> History.of(read(text), Audience.DEFAULT));
    var said = String.valueOf(refused.getMessage());
    assertTrue(said.startsWith("file.yaml:9: changes[0]"), said);
    assertTrue(said.contains(message), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          headline|101|headline: has 101 characters; at most 100 are kept
          action|1001|action: has 1001 characters; at most 1000 are kept
          """)
  void aTextThatMustBeShortIsRefusedWhereItIsNot(String field, int length, String message) {
    var text =
        GOOD
            + "changes:\n  - {at: 2025-11-04, deadline: a, due: 2026-11-10T00:01, why: w,"
            + " source: {title: s, url: 'https://x.y'}, %s: %s}\n"
                .formatted(field, "x".repeat(length));

    var refused = assertThrows(DataException.class, () -> History.of(read(text), Audience.DEFAULT));

    var said = String.valueOf(refused.getMessage());
    assertTrue(said.startsWith("file.yaml:9: changes[0]." + message), said);
    assertEquals(1, History.of(read(text.replace("xx}", "x}")), Audience.DEFAULT).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          quietHours: "22:00-22:00"|audience.quietHours: '22:00-22:00' begin as they end; write
          quietHours: "22-7"|audience.quietHours: '22' is not a time of day; write it as 09:00
          clock: 24|audience.clock: '24' is not a clock; write 12h or 24h
          """)
  void aWrongAudienceIsRefused(String field, String message) {
    assertRefused("audience: {" + field + "}\n" + GOOD, "file.yaml:1: " + message);
  }

  @Test
  void aMoveToADateAloneIsRefusedWhileTimeLeadsStay() {
    var text =
        GOOD
            + "    leads: [PT6H]\n"
            + "changes:\n"
            + "  - {at: 2025-11-04, deadline: a, due: 2026-01-01, why: w,"
            + " source: {title: s, url: 'https://x.y'}}\n";
    assertThrows(DataException.class, () -> History.of(read(text), Audience.DEFAULT));
  }

  @Test
  void aFileThatIsNoDataFileIsRefused() {
    assertRefused("", "file.yaml: is empty; write at least deadlines: []");
    assertRefused("# only a comment\n", "file.yaml: is empty");
    assertRefused("hello\n", "file.yaml:1: the file: is a text; write fields with values");
    assertRefused("a: [1, 2\nb: }", "file.yaml:2: is not YAML at column 2");
    assertRefused(GOOD + "---\n" + GOOD, "file.yaml:9: begins a second document");
    assertRefused(
        GOOD + GOOD.substring(GOOD.indexOf("  -")), "file.yaml:8: deadlines[1].id: 'a' stands");
  }

  @Test
  void aFileBuiltToExhaustTheReaderIsRefused() {
    assertRefused(
        "deadlines: " + "[".repeat(1_000_000), "file.yaml:1: nests deeper than 20 levels");
    assertRefused("{a: ".repeat(1_000_000), "file.yaml:1: nests deeper");
    assertRefused(
        GOOD.replace("title: T", "title: " + "x".repeat(10_000_000)),
        "file.yaml:3: deadlines[0].title: has 10000000 characters");
    var bomb = new StringBuilder("facts: &x0 [x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("x")
          .append(i)
          .append(": &x")
          .append(i)
          .append(" [")
          .append(("*x" + (i - 1) + ",").repeat(9))
          .append("]\n");
    }
    assertRefused(bomb.toString(), "file.yaml:2: the file: 'x1' is not a field here");
  }

  @Test
  void otherEncodingsAreRefused() {
    var latin = GOOD.replace("title: T", "title: é").getBytes(StandardCharsets.ISO_8859_1);
    var refused = assertThrows(DataException.class, () -> DatasetReader.read("file.yaml", latin));
    assertEquals("file.yaml: is not UTF-8; save it with that encoding", refused.getMessage());
    var wide = GOOD.getBytes(StandardCharsets.UTF_16);
    assertThrows(DataException.class, () -> DatasetReader.read("file.yaml", wide));
  }

  @Test
  void aFileThatIsNotThereOrAFolderIsRefused(@TempDir Path folder) {
    var missing = folder.resolve("missing.yaml").toString();
    var refused = assertThrows(DataException.class, () -> Dataset.load(missing));
    assertEquals(missing + ": is not there; check the path", refused.getMessage());
    assertThrows(DataException.class, () -> Dataset.load(folder.toString()));
    assertThrows(DataException.class, () -> Dataset.load("a\0b"));
  }

  private static void assertRefused(String text, String beginning) {
    var refused = assertThrows(DataException.class, () -> read(text));
    var message = String.valueOf(refused.getMessage());
    assertTrue(message.startsWith(beginning), message);
    assertFalse(message.contains("\n"), message);
    assertTrue(message.length() < 1_000, message);
  }

  private static Dataset read(String text) {
    return DatasetReader.read("file.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
