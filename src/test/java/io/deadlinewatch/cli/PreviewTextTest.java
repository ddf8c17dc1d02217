package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A preview as people read it, in {@code src/test/resources/golden/cli}; {@code -Dgolden=write}
 * writes the files anew.
 */
class PreviewTextTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/cli");
  private static final String DATA =
      """
      audience: {zone: UTC, quietHours: "22:00-07:00"}
      deadlines:
        - {id: truce, title: "The truce, prolonged in August, runs out at last", track: talks,
           due: 2025-11-10T12:00, zone: UTC, certainty: scheduled, importance: major,
           leads: [P1D, PT13H], consequence: The duties return.}
        - {id: talks, title: Talks open, track: talks, due: 2025-11-08, zone: UTC,
           certainty: tentative, leads: []}
        - {id: hearing, title: The court hears the case, track: courts, due: 2025-11-11, zone: UTC,
           certainty: scheduled, leads: [P2D]}
      changes:
        - {at: "2025-11-08T15:00:00Z", deadline: truce, due: 2025-11-11T12:00, zone: UTC,
           headline: Truce runs a day longer, why: Both sides need a day.,
           source: {title: A statement & more, url: "https://example.org/s?a=1&b=2"}}
      """;

  @TempDir private Path folder;
  private final CommandBench commandBench = new CommandBench();

  @BeforeEach
  void onASaturday() {
    commandBench.now = Instant.parse("2025-11-08T06:00:00Z");
  }

  @Test
  void aTimelineThenTheMostImportantThenHowToSeeTheRest() throws IOException {
    assertGolden("preview.txt", preview("--to", "2025-11-11T13:00:00Z"));
  }

  @Test
  void theAlertsOfADay() throws IOException {
    assertGolden("preview-day.txt", preview("--day", "2025-11-09"));
  }

  @Test
  void anAlertAloneOrAllOfADeadline() throws IOException {
    var one = preview("--alert", "truce/2/changed");
    assertEquals(1, headings(one).size(), one::out);
    assertTrue(headings(one).getFirst().endsWith("CHANGED  talks, truce/2/changed"), one::out);
    var all = preview("--alert", "hearing", "--to", "2025-11-12");
    assertEquals(2, headings(all).size(), all::out);
  }

  @Test
  void programsChooseAsPeopleDo() throws IOException {
    var lines = preview("--format", "json", "--alert", "truce/2/changed").out().lines().toList();
    assertEquals(1, lines.size());
    assertTrue(lines.getFirst().contains("\"id\":\"truce/2/changed\""), lines::toString);
  }

  @Test
  void aDayWithoutAlertsNamesTheNearest() throws IOException {
    var run = preview("--day", "2025-11-15");
    assertEquals(0, run.code());
    assertEquals(
        "No alert on 2025-11-15. There are 1 on 2025-11-14, 1 on 2025-11-17.", run.err().strip());
    assertEquals(
        "No hearing on 2025-11-12. There are hearing/1/reminder/P2D, hearing/1/reached.",
        preview("--day", "2025-11-12", "--alert", "hearing").err().strip());
  }

  @Test
  void aDayOutsideTheTimeIsRefused() throws IOException {
    assertRefused(
        "--day: 2026-11-12 is not in the time that is shown, 2025-11-08 to 2025-12-08; set another"
            + " with --from and --to",
        "--day",
        "2026-11-12");
  }

  @Test
  void anAlertThatIsNotThereIsToldWhatThereIs() throws IOException {
    assertRefused(
        "--alert: 'truce/3/changed' is none of this time; there are truce/2/changed,"
            + " truce/2/reminder/P1D, truce/2/reminder/PT13H, truce/2/reached",
        "--alert",
        "truce/3/changed");
    assertRefused(
        "--alert: 'truth' is none of this time; there are alerts of digest, hearing, talks, truce",
        "--alert",
        "truth");
  }

  private void assertRefused(String message, String... arguments) throws IOException {
    var run = preview(arguments);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertEquals(message, run.err().strip());
  }

  private static List<String> headings(CommandBench.Run run) {
    return run.out().lines().filter(line -> line.matches("\\d+:.* UTC  [A-Z]+  .*")).toList();
  }

  private static void assertGolden(String name, CommandBench.Run run) throws IOException {
    assertEquals(0, run.code(), run::err);
    var file = GOLDEN.resolve(name);
    var out = run.out().replaceFirst("preview of .*", "preview of data.yaml");
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, out);
    }
    assertEquals(Files.readString(file), out);
  }

  private CommandBench.Run preview(String... more) throws IOException {
    var file = Files.writeString(folder.resolve("data.yaml"), DATA);
    var arguments = new ArrayList<>(List.of("preview", "--data", file.toString()));
    arguments.addAll(List.of(more));
    return commandBench.run(arguments.toArray(String[]::new));
  }
}
