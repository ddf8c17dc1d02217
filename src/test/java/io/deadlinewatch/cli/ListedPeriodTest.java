package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.support.DraftSamples;
import io.deadlinewatch.support.ItemSamples;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists from a day to a day, and the first or the last of them. */
class ListedPeriodTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CommandBench bench = new CommandBench();

  /** The audience is in New York; {@code a} is due there on November 10 at 12:01 AM. */
  @BeforeEach
  void know() {
    bench.know(ItemSamples.due("gone", on(2025, 9, 1)));
    bench.know(ItemSamples.deadline("a"));
    bench.know(ItemSamples.due("dated", on(2025, 11, 11)));
    bench.know(
        ItemSamples.due(
            "through", new Due.Through(LocalDate.of(2026, 1, 9), ItemSamples.NEW_YORK)));
    bench.store.save(ItemSamples.fact("old", LocalDate.of(2025, 8, 1)));
    bench.store.save(ItemSamples.fact("new", LocalDate.of(2025, 9, 1)));
  }

  private static Due on(int year, int month, int day) {
    return new Due.On(LocalDate.of(year, month, day), Optional.empty());
  }

  private List<String> ids(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--format", "json"));
    var run = bench.run(all.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    List<String> ids = new ArrayList<>();
    for (var line : run.out().lines().toList()) {
      ids.add(JSON.readTree(line).get("id").asText());
    }
    return ids;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--until 2025-11-09                      | gone",
        "--until 2025-11-10                      | gone a",
        "--until 2025-11-10T05:01:00Z            | gone",
        "--until 2025-11-10T05:01:00.001Z        | gone a",
        "--until 2025-11-11T06:00:00-05:00       | gone a dated",
        "--since 2025-11-11                      | dated through",
        "--since 2026-01-09 --until 2026-01-09   | through",
        "--since 2026-01-10                      | ''",
        "--until 2026-12-31 --limit 3            | gone a dated",
        "--since 2025-11-10 --limit 1            | a",
      })
  void deadlinesGoByTheirMomentOrTheirDay(String options, String listed) throws IOException {
    assertEquals(
        listed, String.join(" ", ids(("list " + options).strip().split(" +", -1))), options);
  }

  @Test
  void factsGoByTheirDateAndDraftsBySinceWhenTheyWait() throws IOException {
    assertEquals(List.of("old"), ids("fact", "list", "--all", "--until", "2025-08-31"));
    assertEquals(List.of("new"), ids("fact", "list", "--all", "--since", "2025-08-02"));
    assertTrue(bench.store.drafts().keep(DraftSamples.open("d", "Due June 9, 2025.")));
    assertEquals(List.of("d"), ids("drafts", "--since", "2025-10-01", "--until", "2025-10-01"));
    assertEquals(List.of(), ids("drafts", "--until", "2025-09-30"));
    assertEquals(List.of(), ids("drafts", "--since", "2025-10-02"));
  }

  @Test
  void alertsGoByWhenTheyWereSentByDayOrByPeriod() throws IOException {
    bench.edit("settle", "a", "Extended.", "--yes");
    bench.edit("settle", "dated", "Extended.", "--yes");
    bench.now = bench.now.plusSeconds(60);
    bench.sweep();
    var all = ids("alerts", "--day", "2025-10-01", "--days", "1");
    assertEquals(2, all.size());
    assertEquals(all, ids("alerts", "--since", "2025-10-01", "--until", "2025-10-01"));
    assertEquals(all.subList(1, 2), ids("alerts", "--since", "2025-09-30", "--limit", "1"));
    assertEquals(List.of(), ids("alerts", "--until", "2025-09-30"));
    bench.now = bench.now.plus(Duration.ofDays(40));
    assertEquals(all, ids("alerts", "--until", "2025-10-02"));
    var words =
        bench.run("alerts", "--since", "2025-10-01", "--until", "2025-10-02").outInOneLine();
    assertTrue(words.endsWith("2 alerts from Wed Oct 1, 2025 to Thu Oct 2, 2025. "), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--since 2025-11-02 --until 2025-11-01 | --until: 2025-11-01 is before --since, 2025-11-02",
        "--until yesterday | --until: 'yesterday' is not a date",
        "--since 2025-13-01 | --since: '2025-13-01' does not exist",
        "--until 2025-11-01T12:00 | --until: '2025-11-01T12:00' is not an instant",
        "--limit 0 | --limit: 0 is not 1 or more",
        "--limit -1 | --limit: -1 is not 1 or more",
      })
  void whatIsNoTimeAndNoNumberIsRefusedAlikeByAll(String options, String message) {
    for (var list : List.of("list", "alerts", "log", "fact list", "drafts")) {
      var run = bench.run((list + " " + options).split(" +", -1));
      assertEquals(2, run.code(), list);
      assertEquals("", run.out());
      assertTrue(run.err().startsWith(message), list + ": " + run.err());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--since 2025-08-01", "--since 2025-01-01 --until 2025-03-01",
        "--since 2025-10-01 --days 2", "--until 2025-10-01 --day 2025-10-01"
      })
  void moreThanTheJournalIsReadAtOnceAndTwoPeriodsAreRefused(String options) {
    var run = bench.run(("alerts " + options).split(" ", -1));
    assertEquals(2, run.code(), run.out());
    assertTrue(run.err().startsWith("--since"), run.err());
  }

  @Test
  void whatIsLeftOutIsSaid() {
    for (var list : List.of("list", "fact list --all")) {
      var out = bench.run((list + " --limit 1").split(" ", -1)).outInOneLine();
      assertTrue(out.matches(".*The first 1 of [24] (deadlines|facts)\\. "), out);
    }
    var none = bench.run("list", "--until", "2020-01-01").outInOneLine();
    assertEquals(
        "No deadlines in that time are open; --all shows settled and cancelled ones too. ", none);
  }
}
