package io.deadlinewatch.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.support.DeadlineSamples;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An alert at the terminal is the e-mail, headed by its own first sentence. */
class TerminalAlertsTest {
  private static final String TITLE =
      "Comments close on the duty of ¥10 for ships that were built in a yard of another country";

  @TempDir private Path folder;

  @Test
  void aHeadingOfSeveralLinesIsPrintedOnceAndAsItWasWritten() {
    var lines = told(titled("fees"));
    int heading = lines.indexOf("");

    assertTrue(heading > 1, lines.toString());
    var sentence = String.join(" ", lines.subList(0, heading));
    assertTrue(sentence.startsWith("New deadline: " + TITLE + ", Thu Dec 11"), sentence);
    assertTrue(lines.get(heading + 1).startsWith("  Due: "), lines.toString());
  }

  @Test
  void severalAlertsAreHeadedByTheirSubject() {
    var lines = told(titled("fees"), titled("tolls"));

    assertTrue(lines.getFirst().endsWith(" (and 1 more on truce)"), lines.toString());
    assertEquals("  2 alerts on truce, the most important first.", lines.get(1));
    assertEquals(
        2,
        Collections.frequency(
            lines, "  New deadline: Comments close on the duty of ¥10" + " for ships that were"));
  }

  private static Deadline titled(String id) {
    return DeadlineSamples.titled(
        DeadlineSamples.deadline(id, DeadlineSamples.at("2025-12-11T17:00", "America/New_York")),
        TITLE);
  }

  private List<String> told(Deadline... deadlines) {
    var bench = new WatchBench(folder, "2025-11-04T20:00:30Z");
    List.of(deadlines).forEach(bench::add);
    bench.watch(List.of(WatchBench.Step.of("PT1M")));
    return bench.out().lines().dropWhile(line -> !line.startsWith("New deadline")).toList();
  }
}
