package io.deadlinewatch.cli;

import static io.deadlinewatch.support.ItemSamples.fact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.store.Edits.Result;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code fact correct} and {@code fact withdraw}: shown, asked for, written over what was seen. */
class FactChangeTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

  private final CommandBench bench = new CommandBench();

  @Test
  void wordsArePutRightAndAllElseStays() {
    bench.store.save(fact("one", DAY));
    var before = only();

    var run = bench.run("fact", "correct", "one", "--text", "It is so.", "--yes");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Will say"), run.out());
    assertEquals("It is so.", only().statement().text());
    assertEquals(before.statement().source(), only().statement().source());
    assertEquals(before.filing(), only().filing());
  }

  @Test
  void aSourceIsPutRightWholeOrNotAtAll() {
    bench.store.save(fact("one", DAY));
    assertEquals(2, bench.run("fact", "correct", "one", "--source-title", "T", "--yes").code());
    assertEquals(2, bench.run("fact", "correct", "one", "--yes").code());
    var run =
        bench.run(
            "fact",
            "correct",
            "one",
            "--source-title",
            "T",
            "--source-url",
            "https://example.org/t",
            "--yes");
    assertEquals(0, run.code(), run.err());
    assertEquals("https://example.org/t", only().statement().source().url());
  }

  @Test
  void whatIsWithdrawnStandsNoLongerAndWhatItSupersededDoes() {
    bench.store.save(fact("one", DAY));
    bench.store.save(
        new Fact("two", "truce", fact("two", DAY.plusDays(1)).statement(), Optional.of("one")));

    var run = bench.run("fact", "withdraw", "two", "--yes");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.outInOneLine().contains("Stands again"), run.out());
    var list = bench.run("fact", "list").out();
    assertTrue(list.contains("one"), list);
    assertFalse(list.contains("two"), list);
    assertTrue(bench.run("fact", "list", "--all").out().contains("two (withdrawn)"));
    assertEquals(2, bench.run("fact", "withdraw", "two", "--yes").code());
  }

  @Test
  void nothingIsWrittenByADryRunOrAfterANo() {
    bench.store.save(fact("one", DAY));
    assertEquals(0, bench.run("fact", "withdraw", "one", "--dry-run").code());
    bench.prompt = _ -> Optional.of("n");
    assertEquals(1, bench.run("fact", "withdraw", "one").code());
    assertEquals(2, bench.run("fact", "withdraw", "on", "--yes").code());
    assertEquals(0, bench.asked.count("replace"));
  }

  @Test
  void aLostRaceIsSaid() {
    bench.store.save(fact("one", DAY));
    bench.asked.answer("replace", _ -> Optional.of(Result.STALE));
    var run = bench.run("fact", "withdraw", "one", "--yes");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("somebody wrote the fact 'one'"), run.err());
  }

  private Fact only() {
    return bench.store.facts().getFirst();
  }
}
