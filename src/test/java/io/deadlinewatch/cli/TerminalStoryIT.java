package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TemplateTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From an empty table to a retraction, typed into a real terminal (tmux) at three widths, on a
 * table of the emulator; {@code -Dgolden=write} writes the screens anew.
 */
class TerminalStoryIT {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/terminal");
  private static final String SOURCE =
      " --source-title \"Executive Order 14358\""
          + " --source-url https://www.federalregister.gov/d/2025-19826";

  private static final List<String> STORY =
      List.of(
          "deadline-watch list",
          "deadline-watch add truce --title \"US-China tariff truce runs out\" --track truce"
              + " --due 2025-11-10T00:01 --zone America/New_York --certainty scheduled"
              + " --leads P7D,P1D --why \"As published.\" --by ann"
              + SOURCE,
          "y",
          "sweep",
          "deadline-watch move truce --due 2026-11-10T00:01 --why \"The order prolongs it.\""
              + " --headline \"Truce extended to Nov 10, 2026\" --by ann"
              + SOURCE,
          "y",
          "sweep",
          "deadline-watch retract truce --why \"The order was misread; the date stands.\""
              + " --by bob"
              + SOURCE,
          "n",
          "deadline-watch retract truce --why \"The order was misread; the date stands.\""
              + " --by bob"
              + SOURCE,
          "y",
          "sweep",
          "deadline-watch list",
          "deadline-watch alerts",
          "deadline-watch log --limit 2",
          "deadline-watch show trice");

  private final LocalAws aws = LocalAws.get();

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 200})
  void theScreensAreAsTheyWere(int columns) throws IOException, InterruptedException {
    var file = GOLDEN.resolve(columns + "-columns.txt");
    var screens = play(columns);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, screens);
    }
    assertEquals(Files.readString(file), screens);
  }

  private String play(int columns) throws IOException, InterruptedException {
    try (var table = TemplateTable.create(aws);
        var tmux = new Tmux(columns, environment(table), program())) {
      for (var line : STORY) {
        tmux.type(line, TerminalStoryIT::isAsked);
      }
      return tmux.screen();
    }
  }

  private static boolean isAsked(String line) {
    return line.equals("$") || line.endsWith("[y/N]");
  }

  private Map<String, String> environment(TemplateTable table) {
    Map<String, String> environment = new HashMap<>(aws.env());
    environment.put("DEADLINES_TABLE", table.name());
    environment.put("TZ", "UTC");
    environment.put("DEADLINES_PAGER", "cat");
    return environment;
  }

  private static List<String> program() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        TerminalSession.class.getName());
  }
}
