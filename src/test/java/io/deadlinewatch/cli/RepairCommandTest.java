package io.deadlinewatch.cli;

import static io.deadlinewatch.support.ItemSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.Remains;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** {@code repair}: what cannot be read is written anew, shown first. */
class RepairCommandTest {
  private static final Remains.Head DAMAGED =
      new Remains.Head.Damaged(
          "DEADLINE#a DEADLINE: title is missing", Optional.empty(), Optional.empty());

  private final CommandBench bench = new CommandBench();

  @Test
  void whatCanBeReadNeedsNoRepair() {
    bench.know(deadline("a"));
    var run = bench.run("repair", "a");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("Nothing to repair: a "), run.out());
    assertEquals(2, bench.run("repair", "b").code());
    var json = bench.run("repair", "a", "--format", "json").out();
    assertTrue(json.contains("\"problems\":[]"), json);
  }

  @Test
  void itIsShownAskedForAndWritten() {
    damage(List.of());
    var asked = new StringBuilder();
    bench.prompt =
        question -> {
          asked.append(question);
          return Optional.of("y");
        };
    var run = bench.run("repair", "a");
    assertEquals(0, run.code(), run.err());
    assertEquals("Write one row of a anew (revision 1)? [y/N]", asked.toString());
    assertTrue(run.out().contains("title is missing"), run.out());
    assertTrue(run.out().contains("Done: a is at revision 1."), run.out());
    assertEquals(
        bench.now.getEpochSecond() + 1, bench.store.find("a").orElseThrow().state().version());
  }

  @Test
  void nothingIsWrittenByADryRunOrAfterANo() {
    damage(List.of());
    var before = bench.store.find("a");
    var dry = bench.run("repair", "a", "--dry-run");
    assertEquals(0, dry.code(), dry.err());
    assertTrue(dry.out().contains("nothing is written"), dry.out());
    bench.prompt = _ -> Optional.of("n");
    assertEquals(1, bench.run("repair", "a").code());
    assertEquals(before, bench.store.find("a"));
    assertEquals(0, bench.asked.count("mend"));
  }

  @Test
  void aLostRaceIsSaidAndNothingIsWritten() {
    damage(List.of());
    bench.asked.answer("mend", _ -> Optional.of(Result.STALE));
    var stale = bench.run("repair", "a", "--yes");
    assertEquals(1, stale.code());
    assertTrue(stale.err().contains("somebody wrote 'a' since it was shown"), stale.err());
    bench.asked.answer("mend", _ -> Optional.of(Result.CLAIMED));
    assertTrue(bench.run("repair", "a", "--yes").err().contains("a sweep has 'a'"));
  }

  @Test
  void whereNoStateIsLeftItSaysSoAndWhatToDo() {
    bench.know(deadline("a"));
    bench.asked.answer(
        "remains",
        _ ->
            Optional.of(
                new Remains(
                    "a",
                    DAMAGED,
                    new Remains.History(List.of(), java.util.Set.of(), List.of()),
                    List.of(),
                    bench.store.remains("a").seen())));
    var run = bench.run("repair", "a", "--yes");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("no revision of it can be read"), run.err());
    assertTrue(run.err().contains("get-item --table-name deadlines"), run.err());
    assertEquals(0, bench.asked.count("mend"));
  }

  @Test
  void aRecordThatNobodyKnowsIsLeftAndNamed() {
    damage(
        List.of(
            new Remains.DamagedRow(
                new ItemKey("DEADLINE#a", "ALERT#a/1/changed"),
                "DEADLINE#a ALERT#a/1/changed: at is missing",
                OptionalInt.empty(),
                Optional.empty(),
                new Remains.Seen() {})));
    var run = bench.run("repair", "a", "--yes");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("Done: a "), run.out());
    assertTrue(run.err().contains("delete-item --table-name deadlines"), run.err());
    assertFalse(run.err().contains("others"), run.err());
  }

  private void damage(List<Remains.DamagedRow> beside) {
    bench.know(deadline("a"));
    var real = bench.store.remains("a");
    var damaged = new Remains("a", DAMAGED, real.history(), beside, real.seen());
    bench.asked.answer("remains", _ -> Optional.of(damaged));
  }
}
