package io.deadlinewatch.sweep;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.led;
import static io.deadlinewatch.support.DeadlineSamples.settled;
import static io.deadlinewatch.support.DeadlineSamples.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.Edits;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.support.DeadlineSamples;
import io.deadlinewatch.support.sweep.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** V1 to V10 of the protocol's traces, as far as one thread can show them. */
class TracesTest {
  // Leads at 12:01 and 12:03, reached at 12:05.
  private static final Deadline TALKS =
      deadline("d", at("2025-11-10T12:05", "UTC"), "PT4M", "PT2M");

  private final Stage stage = new Stage("2025-11-10T12:00:00Z");

  @Test
  void v1_changedThatWasClaimedAndNotSentIsSentByALaterSweep() {
    stage.add(TALKS);
    dieAfterClaim();

    stage.sweepThrough("2025-11-10T12:02:00Z");

    assertEquals(List.of("d/1/changed"), stage.post.feed());
  }

  @Test
  void v1_leadsAndReachedThatWereClaimedAndNotSentAreSentByALaterSweep() {
    stage.know(TALKS);
    for (var minute : List.of("12:01", "12:03", "12:05")) {
      stage.clock.set(Instant.parse("2025-11-10T" + minute + ":00Z"));
      dieAfterClaim();
      stage.clock.pass(Sweep.CLAIM_FOR);
      stage.sweep();
    }

    assertEquals(
        List.of("d/1/reminder/PT4M", "d/1/reminder/PT2M", "d/1/reached"), stage.post.feed());
  }

  @Test
  void v2_confirmAfterAlreadyRecordedLosesNothingThatFellDueSince() {
    stage.add(TALKS);
    stage.tricky.before("write", Stage.DIE);
    stage.sweepDying();
    stage.tricky.calm();

    stage.sweepThrough("2025-11-10T12:06:00Z");

    assertEquals(
        List.of("d/1/changed", "d/1/reminder/PT4M", "d/1/reminder/PT2M", "d/1/reached"),
        stage.post.feed());
  }

  @Test
  void v3_confirmCountsFromTheDecisionAndNotFromItsOwnNow() {
    stage.know(led(TALKS, "PT2M"));
    stage.clock.set(Instant.parse("2025-11-10T12:04:00Z"));
    stage.post.afterNext(() -> stage.clock.set(Instant.parse("2025-11-10T12:05:30Z")));

    stage.sweep();
    stage.sweepAt("2025-11-10T12:06:00Z");

    assertEquals(List.of("d/1/reminder/PT2M", "d/1/reached"), stage.post.feed());
  }

  @Test
  void v4_claimOutlivesItsWorker() {
    stage.know(TALKS);
    stage.clock.set(Instant.parse("2025-11-10T12:01:00Z"));
    stage.post.beforeNext(() -> {
      // All that the worker may take, and the skew between two clocks.
      stage.clock.pass(Stage.TIME.plusSeconds(30));
      assertEquals(0, stage.sweep().sent());
    });

    stage.sweep();

    assertEquals(List.of("d/1/reminder/PT4M"), stage.post.feed());
  }

  @Test
  void v5_lateRetryOfAnAppliedConfirmDoesNotTouchTheNextClaim() {
    stage.know(TALKS);
    stage.sweepAt("2025-11-10T12:01:00Z");
    var confirm = (Item) stage.tricky.lastArgument("write");
    stage.post.beforeNext(() -> assertFalse(stage.store.write(confirm)));

    stage.sweepAt("2025-11-10T12:03:00Z");
    stage.sweepThrough("2025-11-10T12:04:00Z");

    assertEquals(List.of("d/1/reminder/PT4M", "d/1/reminder/PT2M"), stage.post.feed());
  }

  @Test
  void v6_staleRowOfTheIndexOnlyLosesTheRace() {
    stage.know(TALKS);
    stage.clock.set(Instant.parse("2025-11-10T12:01:00Z"));
    var stale = stage.store.due(stage.clock.instant(), 10);
    stage.sweep();
    stage.tricky.answer("due", _ -> Optional.of(stale));

    var report = stage.sweepAt("2025-11-10T12:03:00Z");

    assertEquals(1, report.troubles().lostRaces());
    assertEquals(List.of("d/1/reminder/PT4M"), stage.post.feed());
  }

  @Test
  void v7_editBetweenClaimAndPublishIsNotLetIn() {
    stage.know(TALKS);
    stage.clock.set(Instant.parse("2025-11-10T12:01:00Z"));
    stage.post.beforeNext(() -> assertEquals(Edits.Result.CLAIMED, settleAtOnce()));

    stage.sweep();

    assertEquals(List.of("d/1/reminder/PT4M"), stage.post.feed());
    assertEquals(1, stage.item("d").progress().revision());
  }

  @Test
  void v8_readersLastWordIsNeverAnOldOne() {
    stage.know(TALKS);
    stage.clock.set(Instant.parse("2025-11-10T12:01:00Z"));
    stage.post.beforeNext(() -> {
      settleAtOnce();
      stage.clock.pass(Duration.ofSeconds(20));
      stage.sweep();
    });

    stage.sweep();
    stage.revise("d", DeadlineSamples::settled);
    stage.sweepThrough("2025-11-10T12:10:00Z");

    assertEquals(List.of("d/1/reminder/PT4M", "d/2/changed"), stage.post.feed());
  }

  @Test
  void v9_twoQuickEditsAreToldFromWhatWasToldLast() {
    stage.know(TALKS);
    stage.revise("d", d -> titled(d, "Second"));
    stage.revise("d", d -> titled(d, "Third"));

    stage.sweep();

    assertEquals(List.of("d/3/changed"), stage.post.feed());
    assertEquals(Optional.of(TALKS), stage.lastChange().from());
    assertEquals(2, stage.lastChange().edits().size());
  }

  @Test
  void v9_recordedButUnconfirmedRevisionIsWhereTheNextBegins() {
    stage.know(TALKS);
    stage.revise("d", d -> titled(d, "Second"));
    stage.tricky.before("write", Stage.DIE);
    stage.sweepDying();
    stage.tricky.calm();
    stage.revise("d", d -> titled(d, "Third"));

    stage.sweepThrough("2025-11-10T12:02:00Z");

    assertEquals(List.of("d/2/changed", "d/3/changed"), stage.post.feed());
    assertEquals(Optional.of(titled(TALKS, "Second")), stage.lastChange().from());
    assertEquals(1, stage.lastChange().edits().size());
  }

  @Test
  void v10_leadThatWasSentIsNotRecordedAsSkipped() {
    stage.know(TALKS);
    stage.clock.set(Instant.parse("2025-11-10T12:01:00Z"));
    stage.tricky.before("write", Stage.DIE);
    stage.sweepDying();
    stage.tricky.calm();

    stage.sweepThrough("2025-11-10T12:03:00Z");

    assertEquals(List.of("d/1/reminder/PT4M", "d/1/reminder/PT2M"), stage.post.feed());
    assertEquals(Map.of(), stage.record("d", "d/1/reminder/PT2M").passed());
  }

  private void dieAfterClaim() {
    stage.tricky.after("claim", Stage.DIE);
    stage.sweepDying();
    stage.tricky.calm();
  }

  private Edits.Result settleAtOnce() {
    var item = stage.item("d");
    var now = stage.clock.instant();
    var to = settled(item.deadline());
    return stage.store.revise(
        item.revised(to, now),
        new Revision(2, DeadlineSamples.edit(now), Optional.of(item.deadline()), to),
        now);
  }
}
