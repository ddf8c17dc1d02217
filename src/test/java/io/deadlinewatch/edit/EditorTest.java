package io.deadlinewatch.edit;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.audience;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.edit;
import static io.deadlinewatch.support.DeadlineSamples.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.support.sweep.Post;
import io.deadlinewatch.support.sweep.Stage;
import io.deadlinewatch.sweep.Sweep;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One edit, one revision, never across a sweep's claim. */
class EditorTest {
  private static final Deadline TALKS = deadline("d", at("2025-11-10T12:05", "UTC"), "PT4M");

  private final Stage stage = new Stage("2025-11-10T12:00:00Z");

  @Test
  void editIsOneRevisionFromTheStateBefore() {
    stage.add(TALKS);
    stage.revise("d", d -> titled(d, "Second"));

    var revisions = stage.store.revisionsAfter("d", 0);

    assertEquals(List.of(1, 2), revisions.stream().map(Revision::number).toList());
    assertEquals(Optional.empty(), revisions.getFirst().from());
    assertEquals(Optional.of(TALKS), revisions.getLast().from());
    assertEquals("Second", revisions.getLast().to().title());
  }

  @Test
  void editIsDueAtOnceWithNothingSaid() {
    stage.know(TALKS);
    stage.sweepAt("2025-11-10T12:01:00Z");
    stage.revise("d", d -> titled(d, "Second"));

    var item = stage.item("d");

    assertEquals(2, item.progress().revision());
    assertEquals(1, item.progress().announced());
    assertEquals(Set.of(), item.progress().said());
    assertEquals(Optional.of(stage.clock.instant()), item.state().nextAlertAt());
    assertEquals(stage.clock.instant(), item.revisedAt());
    assertEquals(0, item.state().attempts());
  }

  @Test
  void everyWriteIsANewVersion() {
    stage.know(TALKS);
    long before = stage.state("d").version();
    stage.revise("d", d -> titled(d, "Second"));
    assertEquals(before + 1, stage.state("d").version());

    stage.sweep(); // claim and confirm
    assertEquals(before + 3, stage.state("d").version());

    stage.address(audience("Asia/Kolkata", "09:00"));
    assertEquals(before + 4, stage.state("d").version());
  }

  @Test
  void editWaitsForAClaimOfADeadSweepToEnd() {
    claimAndDie();
    var claimed = stage.clock.instant();

    stage.revise("d", d -> titled(d, "Second"));

    assertFalse(stage.clock.instant().isBefore(claimed.plus(Sweep.CLAIM_FOR)));
    assertEquals(2, stage.item("d").progress().revision());
    assertEquals(Optional.empty(), stage.state("d").claimedUntil());
  }

  @Test
  void editThatWaitedIsDatedWhenItIsWritten() {
    claimAndDie();

    stage.revise("d", d -> titled(d, "Second"));

    assertEquals(stage.clock.instant(), stage.item("d").revisedAt());
    assertEquals(Optional.of(stage.clock.instant()), stage.state("d").nextAlertAt());
  }

  @Test
  void editThatWaitedOverADigestIsInTheNext() {
    stage.clock.set(Instant.parse("2025-11-10T12:59:00Z"));
    new Sweep(stage.store, stage.post, stage.clock, stage.events::add).begin();
    stage.know(deadline("d", at("2025-11-10T14:00", "UTC")));
    stage.revise("d", d -> titled(d, "Second"));
    claim();
    var waiting =
        new Editor(
            stage.store,
            stage.clock,
            () -> {
              stage.clock.set(Instant.parse("2025-11-10T13:00:00Z"));
              stage.sweep(); // the digest, while the deadline is still claimed
              stage.clock.set(Instant.parse("2025-11-10T13:00:41Z"));
            });
    waiting.revise("d", d -> titled(d, "Third"), edit(stage.clock.instant().plusSeconds(30)));

    stage.sweepAt("2025-11-11T13:00:00Z");

    var digest =
        stage.post.delivered().stream()
            .map(Post.Delivery::alert)
            .filter(DigestAlert.class::isInstance)
            .map(DigestAlert.class::cast)
            .toList()
            .getLast();
    assertEquals(List.of("d"), digest.changes().stream().map(ChangeEntry::deadline).toList());
  }

  @Test
  void editGivesUpWhereAClaimNeverEnds() {
    claimAndDie();
    var patient = new Editor(stage.store, stage.clock, () -> {});

    var refused =
        assertThrows(
            EditException.class,
            () -> patient.revise("d", d -> titled(d, "Second"), edit(stage.clock.instant())));

    assertTrue(refused.getMessage().contains("'d'"), refused.getMessage());
    assertEquals(1, stage.item("d").progress().revision());
    assertEquals(1, stage.store.revisionsAfter("d", 0).size());
  }

  @Test
  void idThatIsTakenIsRefused() {
    stage.add(TALKS);

    assertThrows(EditException.class, () -> stage.add(titled(TALKS, "Another")));
    assertEquals(TALKS, stage.item("d").deadline());
  }

  @Test
  void deadlineThatIsNotThereIsRefused() {
    var refused = assertThrows(EditException.class, () -> stage.revise("x", d -> d));

    assertTrue(refused.getMessage().contains("'x'"), refused.getMessage());
  }

  @Test
  void audiencePlansEveryOpenDeadlineAnew() {
    stage.know(deadline("a", at("2025-11-20T12:00", "America/New_York"), "P1D"));
    stage.know(deadline("b", at("2025-11-21T12:00", "America/New_York"), "P1D"));

    stage.address(audience("America/New_York", "06:00"));

    assertEquals(
        Optional.of(Instant.parse("2025-11-19T11:00:00Z")), stage.state("a").nextAlertAt());
    assertEquals(
        Optional.of(Instant.parse("2025-11-20T11:00:00Z")), stage.state("b").nextAlertAt());
  }

  @Test
  void audienceLeavesARevisionThatWaitsToBeAnnouncedDue() {
    stage.add(deadline("a", at("2025-11-20T12:00", "America/New_York"), "P1D"));

    stage.address(audience("America/New_York", "06:00"));

    assertEquals(Optional.of(stage.clock.instant()), stage.state("a").nextAlertAt());
  }

  @Test
  void audienceWaitsForAClaimToo() {
    claimAndDie();
    var claimed = stage.clock.instant();

    stage.address(audience("America/New_York", "06:00"));

    assertFalse(stage.clock.instant().isBefore(claimed.plus(Sweep.CLAIM_FOR)));
  }

  private void claimAndDie() {
    stage.know(TALKS);
    stage.clock.set(Instant.parse("2025-11-10T12:01:00Z"));
    claim();
  }

  /** Claims what is due, as a sweep does that dies then. */
  private void claim() {
    for (var entry : stage.store.due(stage.clock.instant(), 10)) {
      stage.store.claim(entry, stage.clock.instant().plus(Sweep.CLAIM_FOR));
    }
  }

  /** Two operators at once: the first one's audience is overwritten before it is planned by. */
  @Test
  void whatStandsIsPlannedByTheAudienceThatStands() {
    stage.know(deadline("a", at("2025-11-20T12:00", "America/New_York"), "P1D"));
    stage.store.begin(DigestItem.beginning(stage.clock.instant(), stage.store.audience()));
    var later = audience("America/New_York", "06:00");
    stage.tricky.after("saveAudience", () -> stage.store.saveAudience(later));

    new Editor(stage.tricky.proxy(), stage.clock, () -> {})
        .changeAudience(audience("Europe/Berlin", "20:00"));

    assertEquals(later, stage.store.audience());
    assertEquals(
        Optional.of(Instant.parse("2025-11-19T11:00:00Z")), stage.state("a").nextAlertAt());
    assertEquals(
        stage
            .store
            .digest()
            .orElseThrow()
            .replanned(later, stage.clock.instant())
            .state()
            .nextAlertAt(),
        stage.store.digest().orElseThrow().state().nextAlertAt());
  }
}
