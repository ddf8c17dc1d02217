package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.support.ItemSamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several fields, and what comes with them, in one edit: one revision, one alert. */
class SeveralAtOnceTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 10, 1);

  private final CommandBench commandBench = new CommandBench();

  @Test
  void aMoveWithItsLeadsAndItsCertaintyIsOneRevision() {
    commandBench.know(ItemSamples.deadline("a"));

    var run =
        commandBench.edit(
            "move",
            "a",
            "--due",
            "2026-11-10T00:01",
            "--leads",
            "P7D",
            "--certainty",
            "tentative",
            "--headline",
            "Truce may last another year",
            "--yes");

    assertEquals(0, run.code(), run.err());
    var revisions = commandBench.store.revisionsAfter("a", 1);
    assertEquals(1, revisions.size());
    var to = revisions.getFirst().to();
    assertEquals(Certainty.TENTATIVE, to.certainty());
    assertEquals(1, to.timing().leads().size());
    assertEquals("2026-11-10T05:01:00Z", to.due().instant().orElseThrow().toString());
    assertEquals(
        Optional.of("Truce may last another year"), revisions.getFirst().edit().headline());
    assertEquals(3, commandBench.sweep());
  }

  @Test
  void amendTakesEveryFieldButTheMomentAndTheStatus() {
    commandBench.know(ItemSamples.deadline("a"));

    var run =
        commandBench.edit(
            "amend",
            "a",
            "--track",
            "ports",
            "--new-track",
            "--authority",
            "USTR",
            "--importance",
            "major",
            "--awaits-outcome",
            "false",
            "--action",
            "File on the docket.",
            "--source",
            "Federal Register https://example.org/fr 2025-08-11 official",
            "--source",
            "News of the day https://example.org/news",
            "--yes");

    assertEquals(0, run.code(), run.err());
    var amended = commandBench.deadline("a");
    assertEquals(new Classification("ports", Importance.MAJOR, false), amended.classification());
    assertEquals(Optional.of("USTR"), amended.wording().authority());
    assertEquals(Optional.of("File on the docket."), amended.wording().action());
    var published = Optional.of(LocalDate.of(2025, 8, 11));
    assertEquals(
        List.of(
            new Source("Federal Register", "https://example.org/fr", published).official(true),
            new Source("News of the day", "https://example.org/news", Optional.empty())),
        amended.wording().sources());
  }

  @Test
  void whatIsReopenedMayBeForAnotherMoment() {
    commandBench.know(ItemSamples.with(ItemSamples.deadline("a"), ItemSamples.settled()));

    var run = commandBench.edit("reopen", "a", "--due", "2025-12-01T10:00", "--yes");

    assertEquals(0, run.code(), run.err());
    assertTrue(commandBench.deadline("a").status().isOpen());
    assertEquals(
        "2025-12-01T15:00:00Z",
        commandBench.deadline("a").due().instant().orElseThrow().toString());
    assertEquals(1, commandBench.store.revisionsAfter("a", 1).size());
  }

  @Test
  void factsComeWithTheEditAndTheAlertStandsAmongThem() {
    commandBench.know(ItemSamples.deadline("a"));
    commandBench.store.save(ItemSamples.fact("older", LocalDate.of(2025, 9, 1)));

    var run =
        commandBench.edit(
            "move",
            "a",
            "--due",
            "2026-11-10T00:01",
            "--fact",
            "The truce holds for another year.",
            "--supersedes",
            "older",
            "--fact",
            "Soybeans flow again.",
            "--fact-track",
            "agriculture",
            "--new-track",
            "--fact-source",
            "USDA https://example.org/usda",
            "--yes");

    assertEquals(0, run.code(), run.err());
    var shown = run.outInOneLine();
    assertTrue(shown.contains("The truce holds for another year."), run.out());
    assertFalse(shown.contains("Talks go on."), run.out());
    var inForce = Situation.on(TODAY, commandBench.store.facts());
    assertEquals("The truce holds for another year.", text(inForce, "truce"));
    assertEquals("Soybeans flow again.", text(inForce, "agriculture"));
  }

  @Test
  void aDryRunWritesNoFact() {
    commandBench.know(ItemSamples.deadline("a"));

    var run =
        commandBench.edit(
            "amend", "a", "--title", "T", "--fact", "It holds.", "--dry-run", "--format", "json");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\"text\":\"It holds.\""), run.out());
    assertEquals(List.of(), commandBench.store.facts());
  }

  @Test
  void aFactThatSupersedesWhatNobodyKnowsIsRefused() {
    commandBench.know(ItemSamples.deadline("a"));

    var run =
        commandBench.edit(
            "amend", "a", "--title", "T", "--fact", "It holds.", "--supersedes", "zz", "--yes");

    assertEquals(2, run.code());
    assertTrue(run.err().contains("--supersedes: no fact has the id 'zz'"), run.err());
    assertEquals("Truce a runs out", commandBench.deadline("a").title());
  }

  @Test
  void theAudienceHasQuietHoursAClockAndAContact() {
    var run =
        commandBench.run(
            "audience",
            "--quiet-hours",
            "22:00-07:00",
            "--clock",
            "24h",
            "--contact",
            "desk@example.org",
            "--yes");

    assertEquals(0, run.code(), run.err());
    var audience = commandBench.store.audience();
    assertEquals("22:00-07:00", audience.quietHours().orElseThrow().written());
    assertEquals("24h", audience.clock().word());
    assertEquals(Optional.of("desk@example.org"), audience.contact());
    assertEquals(0, commandBench.run("audience", "--quiet-hours", "none", "--yes").code());
    assertEquals(Optional.empty(), commandBench.store.audience().quietHours());
    assertEquals(2, commandBench.run("audience", "--quiet-hours", "7-7", "--yes").code());
  }

  private static String text(Situation situation, String track) {
    return situation.of(track).getFirst().statement().text();
  }
}
