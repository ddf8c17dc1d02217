package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.support.ItemSamples;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The watch on one screen. */
class StatusCommandTest {
  private final CommandBench commandBench = new CommandBench();
  private final BenchInspection inspection = new BenchInspection(commandBench);

  @BeforeEach
  void make() {
    commandBench.know(ItemSamples.deadline("a"));
    commandBench.store.begin(DigestItem.beginning(commandBench.now, commandBench.store.audience()));
    commandBench.inspection = Optional.of(inspection);
  }

  @Test
  void oneScreenSaysHowItStands() {
    commandBench.environment.put("DEAD_LETTER_QUEUE_URL", "https://sqs.example.org/dead");
    commandBench.now = commandBench.now.plusSeconds(20);
    var run = commandBench.run("status");
    assertEquals(0, run.code(), run.out());
    var lines =
        run.out()
            .lines()
            .map(line -> line.strip().replaceAll(" +", " "))
            .collect(Collectors.toList());
    assertEquals(
        List.of(
            "deadlines, Wed Oct 1, 2025, 8:00 AM EDT",
            "Last sweep swept 20 seconds ago (0 due, 0 sent)",
            "Dead letters none wait",
            "Late nothing",
            "Waiting nothing",
            "Next Thu Oct 2, 2025, 8:00 AM EDT: digest",
            "Mon Nov 3, 2025, 9:00 AM EST: a P1W",
            "Drafts none wait",
            ""),
        lines.subList(0, 9));
    assertTrue(run.out().contains("Nothing that was looked at needs a hand."), run.out());
  }

  @Test
  void whatIsWrongEndsItWith1AndIsSaid() {
    commandBench.environment.put("DEAD_LETTER_QUEUE_URL", "https://sqs.example.org/dead");
    commandBench.deadLetters = 3;
    commandBench.know(ItemSamples.with(ItemSamples.deadline("b"), ItemSamples.settled()));
    commandBench.now = Instant.parse("2025-11-03T15:00:00Z");
    var run = commandBench.run("status");
    assertEquals(1, run.code());
    var out = run.outInOneLine();
    assertTrue(out.contains("Last sweep the last sweep was 33 days ago: nothing is sent"), out);
    assertTrue(out.contains("Dead letters 3 messages of the relay were given up"), out);
    assertTrue(out.contains("Late Thu Oct 2, 2025, 8:00 AM EDT: digest Mon Nov 3"), out);
    assertTrue(out.endsWith("What mends it: deadline-watch doctor --table deadlines "), out);
  }

  @Test
  void draftsAreShownWithTheirAgeAndOldOnesNeedAHand() throws IOException {
    inspection.drafts.add(new Inspection.WaitingDraft("2025-05000-comments", commandBench.now));
    commandBench.now = commandBench.now.plusSeconds(20);
    assertTrue(commandBench.run("status").outInOneLine().contains("Drafts one waits, just made"));
    var json = new ObjectMapper().readTree(commandBench.run("status", "--format", "json").out());
    assertEquals("2025-05000-comments", json.at("/drafts/0/id").asText());
    assertEquals(inspection.swept.toString(), json.at("/drafts/0/since").asText());
    commandBench.now = commandBench.now.plus(Duration.ofDays(5));
    var out = commandBench.run("status").outInOneLine();
    assertTrue(out.contains("Drafts 2025-05000-comments: has waited for 5 days"), out);
  }

  @Test
  void aBoardThatCannotBeReadNeedsAHand() {
    assertEquals(0, commandBench.run("status").code(), "no board is known");
    commandBench.environment.put("BOARD_URL", "board");
    for (var command : List.of("status", "doctor")) {
      var run = commandBench.run(command);
      assertEquals(1, run.code(), run.out());
      var said = "cannot read board/status.json: that is no address of the web";
      assertTrue(run.outInOneLine().contains(said), run.out());
    }
  }

  @Test
  void jsonHoldsTheSame() throws IOException {
    commandBench.now = Instant.parse("2025-11-03T15:00:00Z");
    var run = commandBench.run("status", "--format", "json");
    assertEquals(1, run.code());
    var json = new ObjectMapper().readTree(run.out());
    assertEquals(inspection.swept.toString(), json.get("lastSweep").asText());
    assertTrue(json.get("deadLetters").isNull());
    assertEquals("digest", json.at("/late/0/id").asText());
    assertEquals("P1W", json.at("/late/1/alert").asText());
    assertEquals("2025-11-03T14:00:00Z", json.at("/late/1/at").asText());
    assertEquals(0, json.get("next").size());
    assertTrue(json.get("attention").size() >= 3);
  }

  @Test
  void watchedItIsShownAnewInItsPlaceUntilTheTerminalIsGone() {
    List<Instant> cleared = new ArrayList<>();
    commandBench.clear =
        () -> {
          cleared.add(commandBench.now);
          return cleared.size() <= 3;
        };
    commandBench.pause =
        () -> {
          commandBench.now = commandBench.now.plusMillis(500);
          inspection.swept = commandBench.now;
        };
    var begun = commandBench.now;
    var run = commandBench.run("status", "--watch", "5");
    assertEquals(0, run.code(), run.out());
    assertEquals(
        List.of(0L, 5L, 10L, 15L),
        cleared.stream().map(at -> Duration.between(begun, at).toSeconds()).toList());
    assertEquals(3, run.out().split("Last sweep", -1).length - 1);
  }

  @Test
  void whereThereIsNoTerminalWatchingIsRefused() {
    var run = commandBench.run("status", "--watch");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("there is no terminal"), run.err());
    assertEquals("", run.out());
    assertEquals(2, commandBench.run("status", "--watch", "1").code());
    assertEquals(2, commandBench.run("status", "--watch", "--format", "json").code());
  }

  @Test
  void everyWidthHoldsIt() {
    commandBench.now = Instant.parse("2025-11-03T15:00:00Z");
    for (int columns : new int[] {60, 80, 200}) {
      commandBench.columns = columns;
      var out = commandBench.run("status").out();
      assertFalse(out.isEmpty());
      out.lines().forEach(line -> assertTrue(line.length() <= columns, line));
    }
  }
}
