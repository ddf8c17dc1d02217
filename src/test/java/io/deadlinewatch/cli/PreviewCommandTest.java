package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.delivery.console.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first command, as a person and as a program uses it. */
class PreviewCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> KEYS =
      Set.of(
          "at",
          "id",
          "kind",
          "deadline",
          "track",
          "urgency",
          "subject",
          "email",
          "sms",
          "slack",
          "document");

  private final CommandBench commandBench = new CommandBench();

  @Test
  void theShippedDataIsShownWithoutArguments() {
    var run = run("preview");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("Truce extended to Nov 10, 2026"), run.out());
    assertTrue(run.out().contains("Nov 10"), run.out());
    assertTrue(run.out().lines().count() > 40, run.out());
    assertTrue(run.out().lines().count() < 600, "more than anybody reads");
    assertFalse(run.out().contains("\u001B["), "colour where none is wanted");
    assertEquals("", run.err());
  }

  @Test
  void allIsShownToWhomAsks() {
    var full = run("preview", "--full");
    assertEquals(0, full.code());
    assertTrue(full.out().contains("Digest Mon Oct 27"), full.out());
    assertTrue(full.out().lines().count() > 2_000, full.out());
  }

  @Test
  void theWorkplaceSaysWhetherThereIsColour() {
    commandBench.style = Style.COLOUR;
    assertTrue(run("preview").out().contains("\u001B["));
  }

  @Test
  void onesOwnDataIsShownFromNowOn(@TempDir Path folder) throws IOException {
    commandBench.now = Instant.parse("2025-11-10T09:30:20Z");
    var file =
        file(
            folder,
            """
            deadlines:
              - {id: a, title: T, track: t, due: 2025-11-10T12:00, zone: UTC,
                 certainty: scheduled, leads: [PT2H30M, PT2H]}
              - {id: b, title: T, track: t, due: 2025-12-10T09:30, zone: UTC,
                 certainty: scheduled, leads: []}
              - {id: c, title: T, track: t, due: 2025-12-10T09:31, zone: UTC,
                 certainty: scheduled, leads: []}
            """);
    assertEquals(
        List.of("a/1/reminder/PT2H", "a/1/reached", "b/1/reached"),
        deadlineAlerts(lines(run("preview", "--data", file, "--format", "json").out())));
  }

  @Test
  void r10_changeAtFromIsAnUnannouncedRevision(@TempDir Path folder) throws IOException {
    var lines = lines(changedAt(folder, "2025-11-10T09:00:00Z").out());

    assertEquals(List.of("a/2/reminder/PT2H", "a/2/reached"), deadlineAlerts(lines));
    assertTrue(
        lines.stream().anyMatch(line -> line.at("/document/deadline/title").asText().equals("N")));
  }

  /** A change between two minutes is told by the next sweep, and dated by it. */
  @Test
  void r10_atIsTheSweepsMinute(@TempDir Path folder) throws IOException {
    var lines = lines(changedAt(folder, "2025-11-10T09:00:01Z").out());

    assertEquals(List.of("a/2/changed", "a/2/reminder/PT2H", "a/2/reached"), deadlineAlerts(lines));
    assertEquals(
        List.of("2025-11-10T09:01:00Z", "2025-11-10T10:00:00Z", "2025-11-10T12:00:00Z"),
        lines.stream()
            .filter(line -> !line.get("kind").asText().equals("digest"))
            .map(line -> line.get("at").asText())
            .toList());
  }

  /** From nine o'clock on, with one new title. */
  private CommandBench.Run changedAt(Path folder, String moment) throws IOException {
    var file =
        file(
            folder,
            """
            deadlines:
              - {id: a, title: T, track: t, due: 2025-11-10T12:00, zone: UTC,
                 certainty: scheduled, leads: [PT2H]}
            changes:
              - {at: "%s", deadline: a, title: N, why: It is called so,
                 source: {title: S, url: "https://example.org/s"}}
            """
                .formatted(moment));
    return preview(file, "2025-11-10T09:00:00Z", "2025-11-10T12:00:00Z", "UTC");
  }

  @Test
  void jsonHoldsEveryKeyInEveryLine() throws IOException {
    var lines = lines(run("preview", "--format", "json").out());
    assertTrue(lines.size() > 40, () -> lines.size() + " lines");
    for (var line : lines) {
      assertEquals(new TreeSet<>(KEYS), new TreeSet<>(names(line)));
      assertEquals(line.get("id").asText(), line.get("document").get("id").asText());
      boolean digest = line.get("kind").asText().equals("digest");
      assertEquals(digest, line.get("sms").isNull());
      assertEquals(digest, line.get("deadline").isNull());
    }
  }

  @Test
  void theTruceMovesOnNovember4() throws IOException {
    var moved =
        lines(run("preview", "--format", "json").out()).stream()
            .filter(line -> line.get("id").asText().equals("us-cn-truce/3/changed"))
            .findFirst()
            .orElseThrow();
    assertTrue(moved.get("at").asText().startsWith("2025-11-04T"), moved.get("at").asText());
    assertEquals("2026-11-10T05:01:00Z", moved.at("/document/deadline/due/instant").asText());
    assertEquals("2025-11-10T00:01", moved.at("/document/change/from/due/local").asText());
  }

  @Test
  void whatIsDueAtFromIsNotSentAndWhatIsDueAtToIs(@TempDir Path folder) throws IOException {
    var file =
        file(
            folder,
            "deadlines: [{id: a, title: T, track: t, due: 2025-11-10T12:00, zone: UTC,"
                + " certainty: scheduled, leads: [PT6H, PT2H]}]\n");
    var from = lines(preview(file, "2025-11-10T06:00:00Z", "2025-11-10T12:00:00Z", "UTC").out());
    assertEquals(List.of("a/1/reminder/PT2H", "a/1/reached"), deadlineAlerts(from));
  }

  @Test
  void theZoneOfTheCommandOverridesTheFiles(@TempDir Path folder) throws IOException {
    var file =
        file(
            folder,
            "audience: {zone: Asia/Tokyo}\n"
                + "deadlines: [{id: a, title: T, track: t, due: 2025-11-10, certainty:"
                + " scheduled}]\n");
    var lines =
        lines(preview(file, "2025-11-09T00:00:00Z", "2025-11-11T00:00:00Z", "Europe/Berlin").out());
    assertTrue(
        lines.stream()
            .anyMatch(l ->
                l.get("id").asText().equals("a/1/reached")
                    && l.get("at").asText().equals("2025-11-10T08:00:00Z")));
  }

  @Test
  void anEmptyTimeSaysSo(@TempDir Path folder) throws IOException {
    var run =
        run(
            "preview",
            "--data",
            file(folder, "deadlines: []\n"),
            "--from",
            "2025-11-08",
            "--to",
            "2025-11-09");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("Nothing is due in this time"), run.out());
  }

  @Test
  void aWrongRequestIsExitCode2WithOneMessage() {
    assertWrong("no-such-file.yaml: is not there", "preview", "--data", "no-such-file.yaml");
    assertWrong("--zone: 'Mars/Base' is not a known zone", "preview", "--zone", "Mars/Base");
    assertWrong("--from: 'soon' is not a date", "preview", "--from", "soon");
    assertWrong("--to: 2025-10-01T04:00:00Z is before --from", "preview", "--to", "2025-10-01");
    assertWrong("--alert-time: '9' is not a time of day", "preview", "--alert-time", "9");
    assertWrong("Unknown option", "preview", "--dta");
    assertWrong("Missing required subcommand");
  }

  private void assertWrong(String beginning, String... arguments) {
    var run = run(arguments);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith(beginning), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().length() < 1_000);
  }

  private CommandBench.Run preview(String file, String from, String to, String zone) {
    return run(
        "preview", "--data", file, "--from", from, "--to", to, "--zone", zone, "--format", "json");
  }

  private static String file(Path folder, String text) throws IOException {
    return Files.writeString(folder.resolve("data.yaml"), text).toString();
  }

  private CommandBench.Run run(String... arguments) {
    return commandBench.run(arguments);
  }

  private static List<JsonNode> lines(String out) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (var line : out.lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static List<String> deadlineAlerts(List<JsonNode> lines) {
    return lines.stream()
        .filter(line -> !line.get("kind").asText().equals("digest"))
        .map(line -> line.get("id").asText())
        .toList();
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
