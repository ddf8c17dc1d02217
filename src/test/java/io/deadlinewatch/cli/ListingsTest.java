package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.support.ItemSamples;
import io.deadlinewatch.support.NewsSamples;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operators look up. */
class ListingsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CommandBench commandBench = new CommandBench();

  @BeforeEach
  void know() {
    commandBench.know(ItemSamples.deadline("a"));
    commandBench.know(
        ItemSamples.due("gone", new Due.On(LocalDate.of(2025, 9, 1), Optional.empty())));
    commandBench.know(
        ItemSamples.due(
            "through", new Due.Through(LocalDate.of(2026, 1, 9), ItemSamples.NEW_YORK)));
    commandBench.know(ItemSamples.with(ItemSamples.deadline("done"), ItemSamples.settled()));
  }

  @Test
  void listShowsWhatAwaitsAndWhatComes() {
    var out = commandBench.run("list").out();

    assertTrue(out.indexOf("gone") < out.indexOf("Upcoming"), out);
    assertTrue(out.contains("DUE, EDT"), out);
    assertTrue(out.contains("Mon Nov 10, 12:01 AM"), out);
    assertTrue(out.contains("through Fri Jan 9, 2026"), out);
    assertTrue(out.contains("Truce a runs out (scheduled)"), out);
    assertFalse(out.contains("done"), out);
    assertTrue(commandBench.run("list", "--all").out().contains("done"));
    var none = commandBench.run("list", "--track", "tariffs").out();
    assertTrue(none.contains("No deadlines of track tariffs are open"), none);
  }

  @Test
  void whatAwaitsNothingIsListedAsReached() {
    commandBench.know(
        NewsSamples.awaitingNothing(
            ItemSamples.due(
                "open-docket", new Due.On(LocalDate.of(2025, 9, 2), Optional.empty()))));
    var out = commandBench.run("list").out();
    int reached = out.indexOf("Reached");
    assertTrue(reached > 0 && reached < out.indexOf("open-docket"), out);
    assertTrue(out.indexOf("open-docket") < out.indexOf("Upcoming"), out);
  }

  @Test
  void listAsJsonHoldsEachDeadline() throws IOException {
    var lines = commandBench.run("list", "--all", "--format", "json").out().lines().toList();
    assertEquals(4, lines.size());
    var first = JSON.readTree(lines.getFirst());
    assertEquals("gone", first.get("id").asText());
    assertEquals("awaiting", first.get("state").asText());
    assertEquals("2025-09-01", first.at("/due/due").asText());
    assertEquals("2025-09-01T13:00:00Z", first.at("/due/reachedAt").asText());
  }

  @Test
  void everyTableFitsTheTerminal() {
    commandBench.know(
        ItemSamples.worded(
            ItemSamples.due(
                "a-very-long-id-of-64-characters-a-very-long-id-of-64-characters-",
                new Due.At(LocalDateTime.parse("2026-12-30T12:34:56"), ItemSamples.NEW_YORK)),
            ItemSamples.wording("A title that is long ".repeat(12))));
    commandBench.edit("settle", "a", "An outcome that is long ".repeat(9), "--yes");
    commandBench.now = commandBench.now.plusSeconds(60);
    commandBench.sweep();
    for (int columns : new int[] {60, 80, 200}) {
      commandBench.columns = columns;
      for (var arguments :
          new String[][] {
            {"list", "--all"}, {"show", "a"}, {"show", "gone"}, {"alerts", "--days", "30"}
          }) {
        var run = commandBench.run(arguments);
        assertEquals(0, run.code(), run.err());
        run.out()
            .lines()
            .filter(line -> !line.contains("://"))
            .forEach(line -> assertTrue(line.length() <= columns, line));
      }
    }
  }

  @Test
  void noTableBreaksAnAddress() {
    for (int columns : new int[] {40, 60, 80, 200}) {
      commandBench.columns = columns;
      var out = commandBench.run("show", "a").out();
      assertTrue(out.contains("https://www.federalregister.gov/d/1"), out);
    }
  }

  @Test
  void aWiderTerminalGetsLongerLines() {
    commandBench.edit("settle", "a", "An outcome that is long ".repeat(9), "--yes");
    int narrow = longestLine();
    commandBench.columns = 200;
    assertTrue(longestLine() > 100 && narrow <= 80, narrow + ", " + longestLine());
  }

  private int longestLine() {
    return commandBench.run("show", "a").out().lines().mapToInt(String::length).max().orElse(0);
  }

  @Test
  void aLimitTakesTheNextDeadlinesAndTheLastAlerts() {
    commandBench.edit("settle", "a", "Extended.", "--yes");
    commandBench.edit("settle", "through", "Over.", "--yes");
    commandBench.now = commandBench.now.plusSeconds(60);
    commandBench.sweep();

    var list = commandBench.run("list", "--all", "--limit", "2").out();
    assertTrue(list.contains("gone"), list);
    assertFalse(list.contains("Truce through"), list);
    var alerts = commandBench.run("alerts", "--limit", "1");
    assertTrue(alerts.out().contains("The last 1 of 2 alerts from"), alerts.out());
    assertEquals(
        1, commandBench.run("alerts", "--limit", "1", "--format", "json").out().lines().count());
    assertTrue(commandBench.run("list", "--limit", "0").err().contains("is not 1 or more"));
  }

  @Test
  void showTellsPlanRevisionsAndRecords() throws IOException {
    commandBench.edit("move", "a", "--due", "2025-11-12T00:01", "--yes");
    var waiting = commandBench.run("show", "a").outInOneLine();
    assertTrue(waiting.contains("revision 2 (not announced yet)"), waiting);
    assertTrue(waiting.contains("changed Wed Oct 1, 2025, 8:00 AM EDT next"), waiting);

    commandBench.sweep();
    commandBench.now = Instant.parse("2025-11-05T14:00:00Z");
    commandBench.sweep();
    var out = commandBench.run("show", "a").outInOneLine();
    assertTrue(out.contains("P1W Wed Nov 5, 2025, 9:00 AM EST told"), out);
    assertTrue(out.contains("P1D Tue Nov 11, 2025, 9:00 AM EST next"), out);
    assertTrue(out.contains("PT1H Tue Nov 11, 2025, 11:01 PM EST planned"), out);
    assertTrue(out.contains("Why: As published."), out);
    assertTrue(out.contains("a/2/reminder/P1W"), out);
    assertTrue(out.contains("accepted by: feed, email, sms"), out);

    var json = JSON.readTree(commandBench.run("show", "a", "--format", "json").out());
    assertEquals(2, json.get("revision").asInt());
    assertEquals("told", json.at("/plan/0/state").asText());
    assertEquals(2, json.get("sent").size());
    assertEquals(2, json.get("revisions").size());
    var unknown = commandBench.run("show", "nobody");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("there is no deadline 'nobody'"), unknown.err());
  }

  @Test
  void alertsComeByDay() throws IOException {
    assertTrue(commandBench.run("alerts").out().contains("Nothing was sent from Tue Sep 30, 2025"));
    commandBench.edit("settle", "a", "Extended.", "--yes");
    commandBench.now = commandBench.now.plusSeconds(60);
    commandBench.sweep();

    var out = commandBench.run("alerts").out();
    assertTrue(out.contains("Wed Oct 1, 2025"), out);
    assertTrue(out.contains("8:01 AM"), out);
    assertTrue(out.contains("a/2/changed"), out);
    assertTrue(out.contains("1 alert from"), out);
    var json = JSON.readTree(commandBench.run("alerts", "--format", "json").out());
    assertEquals("a/2/changed", json.get("id").asText());
    assertEquals("a", json.get("deadline").asText());
    assertTrue(
        commandBench.run("alerts", "--day", "2025-09-30", "--days", "1").out().contains("Nothing"));
    assertEquals(2, commandBench.run("alerts", "--days", "0").code());
    assertTrue(commandBench.run("alerts", "--deadline", "a").out().contains("a/2/changed"));
    assertTrue(commandBench.run("alerts", "--deadline", "gone").out().contains("Nothing"));
    assertEquals(2, commandBench.run("alerts", "--deadline", "nobody").code());
    assertEquals(2, commandBench.run("alerts", "--day", "yesterday").code());
  }
}
