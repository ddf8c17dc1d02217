package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.store.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The edits beside a move. */
class EditCommandsTest {
  private final Bench bench = new Bench();

  @Test
  void addAnnouncesANewDeadline() {
    var run =
        bench.edit(
            "add",
            "cn-soy",
            "--track",
            "agriculture",
            "--certainty",
            "tentative",
            "--title",
            "China to have bought 12 MMT of soybeans",
            "--through",
            "2025-12-31",
            "--zone",
            "Asia/Shanghai",
            "--leads",
            "P30D,P1W,PT6H",
            "--consequence",
            "Talks resume.",
            "--authority",
            "MOFCOM",
            "--yes");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("New (tentative): China to have bought"), run.out());
    var added = bench.deadline("cn-soy");
    assertEquals(
        List.of("P30D", "P1W", "PT6H"),
        added.timing().leads().stream().map(Lead::written).toList());
    assertEquals("Order", added.wording().sources().getFirst().title());
    assertEquals(Optional.of("MOFCOM"), added.wording().authority());
    assertEquals(3, bench.sweep());

    var again =
        bench.edit(
            "add",
            "cn-soy",
            "--track",
            "t",
            "--certainty",
            "tentative",
            "--title",
            "T",
            "--due",
            "2025-12-31",
            "--yes");
    assertEquals(2, again.code());
    assertTrue(again.err().contains("'cn-soy' is taken"), again.err());
  }

  @Test
  void addRefusesWhatBreaksARule() {
    String[][] wrong = {
      {"add", "Not A Slug", "--certainty", "tentative", "--due", "2025-12-31"},
      {"add", "a", "--certainty", "sure", "--due", "2025-12-31"},
      {"add", "a", "--certainty", "tentative", "--due", "2025-12-31T10:00"},
      {"add", "a", "--certainty", "tentative"},
      {"add", "a", "--certainty", "tentative", "--due", "2025-09-01"},
      {"add", "a", "--certainty", "tentative", "--due", "2025-12-31", "--leads", "P1DT6H"}
    };
    for (var arguments : wrong) {
      var all = new ArrayList<>(List.of(arguments));
      all.addAll(List.of("--title", "T", "--track", "t", "--yes"));
      var run = bench.edit(all.toArray(String[]::new));
      assertEquals(2, run.code(), all + run.err());
      assertEquals(1, run.err().lines().count(), run.err());
    }
    assertTrue(bench.store.deadlines().isEmpty());
  }

  @Test
  void amendChangesCertaintyLeadsAndWords() {
    bench.know(Samples.deadline("a"));

    var run =
        bench.edit(
            "amend",
            "a",
            "--certainty",
            "tentative",
            "--leads",
            "P3D",
            "--title",
            "New title",
            "--consequence",
            "Another thing happens.",
            "--yes");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.outInOneLine().contains("Fri Nov 7, 2025, 9:00 AM EST P3D"), run.out());
    var amended = bench.deadline("a");
    assertEquals(Certainty.TENTATIVE, amended.certainty());
    assertEquals("New title", amended.title());
    assertEquals(Optional.of("Another thing happens."), amended.wording().consequence());

    assertEquals(0, bench.edit("amend", "a", "--leads", "none", "--yes").code());
    assertEquals(List.of(), bench.deadline("a").timing().leads());
    var nothing = bench.edit("amend", "a", "--yes");
    assertEquals(2, nothing.code());
    assertTrue(nothing.err().contains("--certainty"), nothing.err());
    var same = bench.edit("amend", "a", "--title", "New title", "--yes");
    assertEquals(2, same.code());
    assertTrue(same.err().contains("nothing changes: 'a' stands so"), same.err());
  }

  @Test
  void settleSaysHowItEndedAndEndsItsAlerts() {
    bench.know(Samples.deadline("a"));

    var run = bench.edit("settle", "a", "Extended by a year.", "--yes");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Settled: Truce a runs out"), run.out());
    assertTrue(run.out().contains("No alert after it: it is settled"), run.out());
    assertEquals(
        new Status.Settled(Optional.of("Extended by a year.")), bench.deadline("a").status());
    assertEquals(2, bench.edit("settle", "a", "  ", "--yes").code());
    assertEquals(2, bench.edit("settle", "a", "--yes").code());
  }

  @Test
  void cancelAndReopen() {
    bench.know(Samples.deadline("a"));

    assertEquals(0, bench.edit("cancel", "a", "--yes").code());
    assertEquals(new Status.Cancelled(Optional.empty()), bench.deadline("a").status());
    assertEquals(0, bench.edit("cancel", "a", "Called off.", "--yes").code());

    var run = bench.edit("reopen", "a", "--yes");
    assertEquals(0, run.code(), run.err());
    assertEquals(new Status.Open(), bench.deadline("a").status());
    assertTrue(run.outInOneLine().contains("Mon Nov 3, 2025, 9:00 AM EST P1W"), run.out());
    assertEquals(4, bench.revision("a"));
  }

  @Test
  void revisionsThatWaitAreShownWithTheNewOne() {
    bench.know(Samples.deadline("a"));
    assertEquals(0, bench.edit("amend", "a", "--title", "Second title", "--yes").code());

    var run = bench.edit("settle", "a", "Extended.", "--yes");

    assertTrue(run.out().contains("New title, was: Truce a runs out"), run.out());
    assertTrue(run.out().contains("Settled. Extended."), run.out());
    assertEquals(3, bench.sweep());
  }

  @Test
  void retractTakesAFalseAlertBackAndSaysSo() {
    bench.know(Samples.deadline("a"));
    bench.edit("move", "a", "--due", "2026-11-10T00:01", "--yes");
    bench.sweep();

    var run = bench.edit("retract", "a", "--yes");

    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.outInOneLine().contains("Why: Correction: what we told on Oct 1, 2025 was wrong."),
        run.out());
    assertEquals(Samples.deadline("a"), bench.deadline("a"));
    assertEquals(3, bench.revision("a"));
    assertEquals(3, bench.sweep());
  }

  @Test
  void retractingWhatWasAddedCancelsIt() {
    bench.know(Samples.deadline("a"));

    assertEquals(0, bench.edit("retract", "a", "--yes").code());

    assertFalse(bench.deadline("a").status().isOpen());
  }
}
