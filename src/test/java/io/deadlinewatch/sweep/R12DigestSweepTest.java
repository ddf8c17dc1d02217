package io.deadlinewatch.sweep;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.digested;
import static io.deadlinewatch.support.DeadlineSamples.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.support.sweep.Post;
import io.deadlinewatch.support.sweep.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R12: the digest is swept like everything else, late after an outage, once a date. */
class R12DigestSweepTest {
  private final Stage stage = new Stage("2025-11-10T12:59:00Z"); // 07:59 in New York, a Monday

  @Test
  void r12_digestGoesToTheFeedAndByEmailAtItsTime() {
    begin();
    stage.sweepThrough("2025-11-10T13:05:00Z");

    assertEquals(List.of("digest/2025-11-10"), stage.post.feed());
    assertEquals(List.of("digest/2025-11-10"), stage.post.ids(Medium.EMAIL));
    assertEquals(List.of(), stage.post.ids(Medium.SMS));
  }

  @Test
  void r12_outageOverSeveralDatesYieldsOneDigest() {
    begin();
    stage.sweepAt("2025-11-13T15:00:00Z");
    stage.sweepThrough("2025-11-13T15:05:00Z");

    assertEquals(List.of("digest/2025-11-13"), stage.post.feed());
    assertEquals(
        Set.of("2025-11-10", "2025-11-11", "2025-11-12"),
        record("digest/2025-11-13").passed().keySet());
  }

  @Test
  void r12_neverTwoForOneDateWhenTheAudienceChanges() {
    begin();
    stage.sweepThrough("2025-11-10T13:01:00Z");
    stage.address(digested("Pacific/Honolulu", "08:00", "MON-FRI"));
    stage.sweepAt("2025-11-10T18:00:00Z");
    stage.address(digested("America/New_York", "17:00", "MON-FRI"));
    stage.sweepAt("2025-11-10T22:00:00Z");
    stage.sweepAt("2025-11-11T22:00:00Z");

    assertEquals(List.of("digest/2025-11-10", "digest/2025-11-11"), stage.post.feed());
  }

  @Test
  void r12_digestSentInPartThatTheAudienceMovesLaterIsNotDoubled() {
    begin();
    stage.post.down(Medium.EMAIL);
    stage.sweepAt("2025-11-10T13:00:00Z");
    stage.address(digested("America/New_York", "09:00", "MON-FRI"));
    stage.sweepThrough("2025-11-10T13:05:00Z");
    stage.post.up();
    stage.sweepThrough("2025-11-10T14:05:00Z");

    assertEquals(List.of("digest/2025-11-10"), stage.post.feed());
    assertEquals(List.of("digest/2025-11-10"), stage.post.ids(Medium.EMAIL));
  }

  @Test
  void r12_recordedDigestThatTheAudienceMovesLaterIsNotDoubled() {
    begin();
    dieBeforeConfirming();
    stage.clock.pass(Sweep.CLAIM_FOR);
    stage.address(digested("America/New_York", "09:00", "MON-FRI"));
    stage.sweepThrough("2025-11-10T14:05:00Z");

    assertEquals(List.of("digest/2025-11-10"), stage.post.feed());
  }

  @Test
  void r12_recordedDigestIsNotDoubledWhereASweepComesBetweenTheAudienceAndItsPlans() {
    begin();
    dieBeforeConfirming();
    stage.store.saveAudience(digested("America/New_York", "09:00", "MON-FRI"));
    stage.sweepAt("2025-11-10T13:02:00Z"); // before the editor comes to the digest
    stage.address(digested("America/New_York", "09:00", "MON-FRI"));
    stage.sweepThrough("2025-11-10T14:05:00Z");

    assertEquals(List.of("digest/2025-11-10"), stage.post.feed());
  }

  @Test
  void v2_recordedDigestIsNotSentAgain() {
    begin();
    dieBeforeConfirming();
    stage.sweepThrough("2025-11-10T13:10:00Z");

    assertEquals(List.of("digest/2025-11-10"), stage.post.feed());
  }

  @Test
  void v2_changeBetweenARecordedDigestAndItsHealingIsInTheNext() {
    begin();
    dieBeforeConfirming();
    stage.clock.pass(Duration.ofSeconds(30));
    stage.add(deadline("d", at("2025-12-10T12:00", "UTC")));
    stage.sweepThrough("2025-11-10T13:10:00Z");
    stage.sweepAt("2025-11-11T13:00:00Z");

    assertEquals(List.of("d"), changesOfLastDigest());
  }

  @Test
  void v10_digestThatWasSentIsNotRecordedAsSkipped() {
    begin();
    dieBeforeConfirming();
    stage.sweepAt("2025-11-11T14:00:00Z"); // an outage until the next is due

    assertEquals(List.of("digest/2025-11-10", "digest/2025-11-11"), stage.post.feed());
    assertEquals(Map.of(), record("digest/2025-11-11").passed());
  }

  @Test
  void v10_digestThatWasSentInPartIsNotCalledSkipped() {
    begin();
    stage.post.down(Medium.EMAIL);
    stage.sweepAt("2025-11-10T13:00:00Z");
    stage.post.up();
    stage.sweepAt("2025-11-11T14:00:00Z");

    assertFalse(record("digest/2025-11-11").passed().containsValue("LATER_ONE_SENT"));
  }

  @Test
  void r12_everyChangeIsInOneDigest() {
    begin();
    stage.sweepThrough("2025-11-10T13:01:00Z");
    stage.add(deadline("d", at("2025-12-10T12:00", "UTC")));
    stage.sweepAt("2025-11-11T13:00:00Z");
    assertEquals(List.of("d"), changesOfLastDigest());

    stage.sweepAt("2025-11-12T13:00:00Z");
    assertEquals(List.of(), changesOfLastDigest());

    stage.clock.pass(Duration.ofSeconds(1));
    stage.revise("d", d -> titled(d, "Second"));
    stage.sweepAt("2025-11-13T13:00:00Z");
    assertEquals(List.of("d"), changesOfLastDigest());
  }

  @Test
  void r12_changeBetweenTheHalvesOfADigestIsInTheNext() {
    begin();
    stage.post.down(Medium.EMAIL);
    stage.sweepAt("2025-11-10T13:00:00Z");
    stage.clock.pass(Duration.ofSeconds(20));
    stage.add(deadline("d", at("2025-12-10T12:00", "UTC")));
    stage.post.up();
    stage.sweepThrough("2025-11-10T13:10:00Z");
    assertEquals(List.of("digest/2025-11-10", "d/1/changed"), stage.post.ids(Medium.EMAIL));

    stage.sweepAt("2025-11-11T13:00:00Z");
    assertEquals(List.of("d"), changesOfLastDigest());
  }

  @Test
  void r8_reachedAndUnsettledStaysInTheDigest() {
    begin();
    stage.know(deadline("d", at("2025-11-10T13:00", "UTC")));
    stage.sweepAt("2025-11-11T13:00:00Z");
    stage.sweepAt("2025-11-12T13:00:00Z");

    assertEquals(1, lastDigest().awaiting().size());
  }

  private void begin() {
    new Sweep(stage.store, stage.post, stage.clock, stage.events::add).begin();
  }

  private void dieBeforeConfirming() {
    stage.clock.pass(Duration.ofMinutes(1));
    stage.tricky.before("write", Stage.DIE);
    stage.sweepDying();
    stage.tricky.calm();
  }

  private DigestAlert lastDigest() {
    return stage.post.delivered().stream()
        .map(Post.Delivery::alert)
        .filter(DigestAlert.class::isInstance)
        .map(DigestAlert.class::cast)
        .toList()
        .getLast();
  }

  private List<String> changesOfLastDigest() {
    return lastDigest().changes().stream().map(ChangeEntry::deadline).toList();
  }

  private AlertRecord record(String id) {
    return stage.store.records(ItemKey.DIGEST).stream()
        .filter(record -> record.id().text().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
