package io.deadlinewatch.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.cli.watch.WatchBench.Step;
import io.deadlinewatch.cli.workplace.Prompt;
import io.deadlinewatch.delivery.console.Style;
import io.deadlinewatch.delivery.console.Width;
import io.deadlinewatch.support.DeadlineSamples;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line at the terminal's foot. */
class LiveLineTest {
  private static final Instant NOW = Instant.parse("2025-11-04T20:00:00Z");

  @TempDir private Path folder;
  private final List<String> lines = new ArrayList<>();

  @Test
  void itSaysWhatIsNextAndInHowLongWhatFailsAndWhatWaits() {
    var waiting =
        new TreeMap<>(Map.of("drafts", 2, "deliveries", 1, "dead letters", 1, "others", 0));

    assertEquals(
        "Next: Truce runs out in 3 h 12 min, Tue 6:12 PM | 1 failed, tried again | 1 dead"
            + " letter waits | 1 delivery waits | 2 drafts wait",
        line(
            new LiveWords(next("Truce runs out", "PT3H12M"), waiting, "1 failed, tried again"),
            160));
    assertEquals(
        "Nothing is to be told yet", line(new LiveWords(Optional.empty(), Map.of(), ""), 80));
  }

  @Test
  void itCountsDownInWordsThatFitTheTime() {
    var words =
        List.of("P9DT4H", "PT25H", "PT23H59M", "PT59M59S", "PT59S", "PT0S", "-PT5S").stream()
            .map(left -> line(new LiveWords(next("x", left), Map.of(), ""), 80))
            .map(line -> line.replace("Next: x ", "").replace(", Tue 6:12 PM", ""))
            .toList();

    assertEquals(
        List.of(
            "in 9 days 4 h",
            "in 25 h 0 min",
            "in 23 h 59 min",
            "in 59 min",
            "in 59 s",
            "now",
            "now"),
        words);
  }

  /** One that is full would break in two, and could not be taken away. */
  @Test
  void itNeverFillsTheTerminalAndCutsTheTitleFirst() {
    var title = "中国 pauses its export controls on gallium, germanium and antimony for a year";
    for (int columns = 40; columns < 200; columns++) {
      var line = line(new LiveWords(next(title, "PT3H"), Map.of("drafts", 2), "1 failed"), columns);
      assertTrue(Width.of(line) < columns, line);
      assertTrue(columns < 70 || line.endsWith("Tue 6:12 PM | 1 failed | 2 drafts wait"), line);
    }
  }

  @Test
  void itGivesWayToWhateverElseIsPrinted() {
    var terminal = new ByteArrayOutputStream();
    var screen = new PrintStream(terminal, true, StandardCharsets.UTF_8);
    var live = new LiveLine(onTerminal(line -> screen.print("<" + line + ">")));
    var other = live.before(screen);

    live.show("next");
    live.show("next");
    other.println("an alert");
    other.println("another");
    live.show("next");

    assertEquals(
        "<next><>an alert\nanother\n<next>",
        terminal.toString(StandardCharsets.UTF_8).replace("\r", ""));
  }

  @Test
  void onATerminalItStandsForTheLinesThatSayWhatIsNext() {
    var bench = new WatchBench(folder, NOW.toString());
    bench.prompt = onTerminal(lines::add);
    bench.know(
        DeadlineSamples.deadline(
            "truce", DeadlineSamples.at("2025-11-05T12:00", "America/New_York"), "PT20H"));

    bench.watch(List.of(Step.of("PT1M"), Step.of("PT1M")));

    assertFalse(bench.out().contains("Next:"), bench.out());
    assertEquals("Next: Title of truce in 1 h 0 min, Tue Nov 4, 4:00 PM EST", lines.getFirst());
  }

  @Test
  void whereThereIsNoTerminalThereIsNothingOfIt() {
    var bench = new WatchBench(folder, NOW.toString());

    bench.watch(List.of(Step.of("PT1M")));

    assertTrue(bench.out().contains("\nNext: the digest, Wed Nov 5, 8:00 AM EST.\n"));
    assertFalse(bench.out().contains("\r"));
    assertFalse(bench.out().contains("\u001B"));
  }

  private static Optional<Upcoming> next(String title, String left) {
    return Optional.of(new Upcoming(title, NOW.plus(Duration.parse(left)), "Tue 6:12 PM"));
  }

  private static String line(LiveWords standing, int columns) {
    return standing.line(NOW, columns, Style.PLAIN);
  }

  private static Prompt onTerminal(Consumer<String> shown) {
    return new Prompt() {
      @Override
      public Optional<String> ask(String question) {
        return Optional.empty();
      }

      @Override
      public boolean live(String line) {
        shown.accept(line);
        return true;
      }
    };
  }
}
