package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.support.ItemSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The edits beside a move. */
class EditCommandsTest {
  private final CommandBench commandBench = new CommandBench();

  @Test
  void addAnnouncesANewDeadline() {
    var run =
        commandBench.edit(
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
    assertTrue(run.out().contains("New deadline (tentative): China to have bought"), run.out());
    var added = commandBench.deadline("cn-soy");
    assertEquals(
        List.of("P30D", "P1W", "PT6H"),
        added.timing().leads().stream().map(Lead::written).toList());
    assertEquals("Order", added.wording().sources().getFirst().title());
    assertEquals(Optional.of("MOFCOM"), added.wording().authority());
    assertEquals(3, commandBench.sweep());

    var again =
        commandBench.edit(
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
      var run = commandBench.edit(all.toArray(String[]::new));
      assertEquals(2, run.code(), all + run.err());
      assertEquals(1, run.err().lines().count(), run.err());
    }
    assertTrue(commandBench.store.deadlines().isEmpty());
  }

  @Test
  void amendChangesCertaintyLeadsAndWords() {
    commandBench.know(ItemSamples.deadline("a"));

    var run =
        commandBench.edit(
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
    var amended = commandBench.deadline("a");
    assertEquals(Certainty.TENTATIVE, amended.certainty());
    assertEquals("New title", amended.title());
    assertEquals(Optional.of("Another thing happens."), amended.wording().consequence());

    assertEquals(0, commandBench.edit("amend", "a", "--leads", "none", "--yes").code());
    assertEquals(List.of(), commandBench.deadline("a").timing().leads());
    var nothing = commandBench.edit("amend", "a", "--yes");
    assertEquals(2, nothing.code());
    assertTrue(nothing.err().contains("--certainty"), nothing.err());
    var same = commandBench.edit("amend", "a", "--title", "New title", "--yes");
    assertEquals(2, same.code());
    assertTrue(same.err().contains("nothing changes: 'a' stands so"), same.err());
  }

  @Test
  void settleSaysHowItEndedAndEndsItsAlerts() {
    commandBench.know(ItemSamples.deadline("a"));

    var run = commandBench.edit("settle", "a", "Extended by a year.", "--yes");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Outcome: Truce a runs out"), run.out());
    assertTrue(run.out().contains("No alert after it: it is settled"), run.out());
    assertEquals(
        new Status.Settled(Optional.of("Extended by a year.")),
        commandBench.deadline("a").status());
    assertEquals(2, commandBench.edit("settle", "a", "  ", "--yes").code());
    assertEquals(2, commandBench.edit("settle", "a", "--yes").code());
  }

  @Test
  void whatIsCancelledCanBeOpenedAgain() {
    commandBench.know(ItemSamples.deadline("a"));

    assertEquals(0, commandBench.edit("cancel", "a", "--yes").code());
    assertEquals(new Status.Cancelled(Optional.empty()), commandBench.deadline("a").status());
    assertEquals(0, commandBench.edit("cancel", "a", "Called off.", "--yes").code());

    var run = commandBench.edit("reopen", "a", "--yes");
    assertEquals(0, run.code(), run.err());
    assertEquals(new Status.Open(), commandBench.deadline("a").status());
    assertTrue(run.outInOneLine().contains("Mon Nov 3, 2025, 9:00 AM EST P1W"), run.out());
    assertEquals(4, commandBench.revision("a"));
  }

  @Test
  void revisionsThatWaitAreShownWithTheNewOne() {
    commandBench.know(ItemSamples.deadline("a"));
    assertEquals(0, commandBench.edit("amend", "a", "--title", "Second title", "--yes").code());

    var run = commandBench.edit("settle", "a", "Extended.", "--yes");

    assertTrue(run.out().contains("New title, was: Truce a runs out"), run.out());
    assertTrue(run.out().contains("The outcome: Extended."), run.out());
    assertEquals(3, commandBench.sweep());
  }

  @Test
  void whatHasEndedIsNotToldAsIfItWereToCome() {
    commandBench.know(ItemSamples.deadline("a"));
    commandBench.know(ItemSamples.deadline("b"));
    commandBench.edit("cancel", "a", "--yes");
    commandBench.edit("settle", "b", "Done.", "--yes");

    for (var id : List.of("a", "b")) {
      for (var edit :
          List.of(
              List.of("move", id, "--due", "2026-11-10T00:01", "--yes"),
              List.of("amend", id, "--certainty", "tentative", "--yes"),
              List.of("amend", id, "--leads", "P1D", "--yes"))) {
        var run = commandBench.edit(edit.toArray(String[]::new));
        assertEquals(2, run.code(), edit.toString());
        assertTrue(run.err().contains("reopen it first: reopen " + id), run.err());
      }
      assertEquals(2, commandBench.revision(id));
      assertEquals(0, commandBench.edit("amend", id, "--title", "Reworded", "--yes").code());
    }
  }

  @Test
  void whatIsTentativeAgainBeforeItWasToldIsNotConfirmed() {
    commandBench.know(ItemSamples.deadline("a"));
    commandBench.edit("amend", "a", "--certainty", "tentative", "--yes");
    commandBench.sweep();
    commandBench.edit("amend", "a", "--certainty", "scheduled", "--yes");

    var run = commandBench.edit("amend", "a", "--certainty", "tentative", "--yes");

    assertTrue(run.out().contains("| Unchanged (tentative): Truce a runs out"), run.out());
  }
}
