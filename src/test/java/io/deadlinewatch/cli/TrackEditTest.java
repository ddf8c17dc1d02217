package io.deadlinewatch.cli;

import static io.deadlinewatch.support.ItemSamples.deadline;
import static io.deadlinewatch.support.ItemSamples.settled;
import static io.deadlinewatch.support.ItemSamples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.store.StoreException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edits of every open deadline of a track: one preview, one question, a revision each. */
class TrackEditTest {
  private final CommandBench bench = new CommandBench();

  @BeforeEach
  void deadlines() {
    for (var id : List.of("a", "b", "c")) {
      bench.know(deadline(id));
    }
    bench.know(with(deadline("over"), settled()));
  }

  @Test
  void everyOpenOneIsCancelledAfterOneQuestion() {
    var asked = new StringBuilder();
    bench.prompt =
        question -> {
          asked.append(question);
          return Optional.of("y");
        };
    var run = bench.edit("cancel", "--track", "truce", "It was called off.");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        "Write 3 revisions on track truce (a, b, c), told as \"Called off: Truce a runs out - It"
            + " was called off\" and so on? [y/N]",
        asked.toString());
    for (var id : List.of("a", "b", "c")) {
      assertInstanceOf(Status.Cancelled.class, bench.deadline(id).status());
      assertTrue(run.out().contains("Done: " + id + " is at revision 2."), run.out());
    }
    assertEquals(1, bench.revision("over"));
    var again = bench.edit("cancel", "--track", "truce");
    assertEquals(2, again.code());
    assertTrue(again.err().contains("no deadline of 'truce' is open"), again.err());
  }

  @Test
  void nothingIsWrittenByADryRunOrAfterANo() {
    var dry = bench.edit("settle", "--track", "truce", "It ended.", "--dry-run");
    assertEquals(0, dry.code(), dry.err());
    assertTrue(dry.out().contains("Open deadlines of truce that it changes: 3"), dry.out());
    bench.prompt = _ -> Optional.of("n");
    assertEquals(1, bench.edit("settle", "--track", "truce", "It ended.").code());
    assertEquals(2, bench.edit("settle", "--track", "truce", "--yes").code(), "no outcome");
    assertEquals(1, bench.revision("a"));
  }

  @Test
  void anIdBesideATrackIsRefused() {
    var beside = bench.edit("cancel", "a", "--track", "truce", "--yes");
    assertEquals(2, beside.code());
    assertTrue(beside.err().contains("the one or the other"), beside.err());
    assertEquals(2, bench.edit("cancel", "a", "Off.", "--track", "truce", "--yes").code());
    assertEquals(2, bench.edit("cancel", "--yes").code());
    assertEquals(2, bench.edit("cancel", "--track", "truce", "--revision", "1").code());
    assertEquals(2, bench.edit("cancel", "--track", "truce", "--fact", "Off.").code());
    assertEquals(2, bench.edit("amend", "--certainty", "tentative", "--yes").code());
    var meant = bench.edit("cancel", "--track", "truse", "--yes");
    assertTrue(meant.err().contains("truce?"), meant.err());
    assertEquals(1, bench.revision("a"));
  }

  @Test
  void whatStandsSoAlreadyIsLeftAlone() {
    bench.edit("amend", "b", "--certainty", "tentative", "--yes");
    var run = bench.edit("amend", "--track", "truce", "--certainty", "tentative", "--yes");
    assertEquals(0, run.code(), run.err());
    assertEquals(2, bench.revision("b"));
    assertEquals(2, bench.revision("a"));
    assertEquals(Certainty.TENTATIVE, bench.deadline("c").timing().certainty());
  }

  @Test
  void aRunThatIsCutOffSaysWhatIsDoneAndTheSecondGoesOn() {
    int[] writes = {0};
    bench.asked.before(
        "revise",
        () -> {
          if (++writes[0] == 2) {
            throw new StoreException("no answer", new IllegalStateException());
          }
        });
    var first = bench.edit("move", "--track", "truce", "--later", "7d", "--yes");
    assertEquals(1, first.code());
    assertTrue(
        first.err().contains("broke off: 1 of 3 done; perhaps written: b; not: c"), first.err());
    bench.asked.calm();

    assertEquals(0, bench.edit("move", "--track", "truce", "--later", "P1W", "--yes").code());

    for (var id : List.of("a", "b", "c")) {
      assertEquals(2, bench.revision(id), id);
      assertEquals(due(deadline(id).due()).plusDays(7), due(bench.deadline(id).due()), id);
    }
    assertEquals(2, bench.edit("move", "--track", "truce", "--later", "P1W", "--yes").code());
  }

  @Test
  void whatOneRefusesStopsThemAll() {
    var run = bench.edit("move", "--track", "truce", "--earlier", "P900D", "--yes");
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("a: --due: "), run.err());
    assertEquals(2, bench.edit("move", "--track", "truce", "--later", "soon", "--yes").code());
    assertEquals(1, bench.revision("a"));
  }

  @Test
  void oneThatSomebodyElseEditsIsNamedAndTheOthersAreDone() {
    bench.prompt =
        _ -> {
          bench.revise("b", before -> with(before, settled()));
          return Optional.of("y");
        };
    var run = bench.edit("cancel", "--track", "truce");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("not written: b ("), run.err());
    assertInstanceOf(Status.Settled.class, bench.deadline("b").status());
    assertInstanceOf(Status.Cancelled.class, bench.deadline("c").status());
  }

  @Test
  void jsonHasALineForEach() {
    var run = bench.edit("cancel", "--track", "truce", "--yes", "--format", "json");
    assertEquals(3, run.out().lines().filter(line -> line.contains("\"written\":true")).count());
    assertFalse(run.out().contains("Done"), run.out());
  }

  private static LocalDateTime due(Due due) {
    return ((Due.At) due).local();
  }
}
