package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.support.ItemSamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A false alert is put right: once, and so that who was told it reads that first. */
class RetractCommandTest {
  private final CommandBench commandBench = new CommandBench();

  @Test
  void retractTakesAFalseAlertBackAndSaysSo() {
    commandBench.know(ItemSamples.deadline("a"));
    commandBench.edit("move", "a", "--due", "2026-11-10T00:01", "--yes");
    commandBench.sweep();

    var run = commandBench.edit("retract", "a", "--yes");

    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.outInOneLine().contains("Why: Correction: what we told on Oct 1, 2025 was wrong."),
        run.out());
    assertEquals(ItemSamples.deadline("a"), commandBench.deadline("a"));
    assertEquals(3, commandBench.revision("a"));
    assertEquals(3, commandBench.sweep());
  }

  @Test
  void retractingWhatWasAddedCancelsIt() {
    commandBench.know(ItemSamples.deadline("a"));

    assertEquals(0, commandBench.edit("retract", "a", "--yes").code());

    assertFalse(commandBench.deadline("a").status().isOpen());
  }

  @Test
  void aRetractionSaysInEveryMediumFirstThatItCorrects() {
    commandBench.know(ItemSamples.deadline("a"));
    commandBench.edit("move", "a", "--due", "2026-11-10T00:01", "--yes");
    commandBench.sweep();

    var shown = commandBench.edit("retract", "a", "--yes", "--format", "json").out();

    var lead = "\"Correction: moved earlier: Truce a runs out";
    assertTrue(shown.contains("\"subject\":" + lead), shown);
    assertTrue(shown.contains("\"email\":" + lead), shown);
    assertTrue(shown.contains("\"sms\":" + lead), shown);
    assertTrue(shown.contains("\"headline\":" + lead), shown);
  }

  @Test
  void aRetractionOfWhatNobodyWasToldCorrectsNothing() {
    commandBench.know(ItemSamples.deadline("a"));
    commandBench.edit("move", "a", "--due", "2026-11-10T00:01", "--yes");

    var run = commandBench.edit("retract", "a", "--yes");

    assertTrue(run.out().contains("| Confirmed: Truce a runs out"), run.out());
    assertTrue(
        run.outInOneLine()
            .contains("The change of Oct 1, 2025 is taken back; nobody was told of it."),
        run.out());
    assertFalse(run.out().contains("was wrong"), run.out());
  }

  /** E-mail was put off, and the feed had it: those who were told are not said to be nobody. */
  @Test
  void whatWasToldInPartWasTold() {
    commandBench.know(ItemSamples.deadline("a"));
    commandBench.edit("move", "a", "--due", "2026-11-10T00:01", "--yes");
    var id = new AlertId.OfDeadline("a", 2, "changed");
    commandBench.store.record(ItemSamples.record(id, ItemSamples.NOON, Map.of(), Map.of()));

    var run = commandBench.edit("retract", "a", "--yes");

    assertTrue(run.outInOneLine().contains("what we told on Oct 1, 2025 was wrong."), run.out());
  }

  @Test
  void theFactsOfWhatIsRetractedAreWithdrawnAndWhatTheySupersededStandsAgain() {
    commandBench.know(ItemSamples.deadline("a"));
    commandBench.store.save(ItemSamples.fact("before", LocalDate.of(2025, 9, 1)));
    commandBench.edit(
        "move",
        "a",
        "--due",
        "2026-11-10T00:01",
        "--fact",
        "The truce was extended.",
        "--fact-id",
        "extended",
        "--supersedes",
        "before",
        "--yes");
    commandBench.sweep();
    assertEquals(List.of("extended"), inForce());

    var shown = commandBench.edit("retract", "a", "--dry-run");
    assertTrue(shown.out().contains("Facts that it takes back"), shown.out());
    assertTrue(shown.outInOneLine().contains("(extended on truce; back to before)"), shown.out());
    assertFalse(shown.out().contains("The truce was extended. ["), shown.out());
    assertEquals(List.of("extended"), inForce());

    assertEquals(0, commandBench.edit("retract", "a", "--yes").code());
    assertEquals(List.of("before"), inForce());
    assertEquals(List.of("extended"), commandBench.store.revisionsAfter("a", 2).getFirst().facts());

    assertEquals(0, commandBench.edit("retract", "a", "--yes", "--revision", "3").code());
    assertEquals(List.of("extended"), inForce());
  }

  private List<String> inForce() {
    return Situation.on(LocalDate.of(2025, 10, 2), commandBench.store.facts()).of("truce").stream()
        .map(Fact::id)
        .toList();
  }

  @Test
  void aRetractionIsNotTakenBackByOneThatIsRepeated() {
    commandBench.know(ItemSamples.deadline("a"));
    commandBench.edit("move", "a", "--due", "2026-11-10T00:01", "--yes");
    commandBench.edit("retract", "a", "--yes");

    var again = commandBench.edit("retract", "a", "--yes");

    assertEquals(2, again.code());
    assertEquals(
        "'a' was retracted already, by revision 3; to take that retraction back, add --revision"
            + " 3\n",
        again.err());
    assertEquals(3, commandBench.revision("a"));
    assertEquals(0, commandBench.edit("retract", "a", "--yes", "--revision", "3").code());
    assertEquals(4, commandBench.revision("a"));
  }
}
