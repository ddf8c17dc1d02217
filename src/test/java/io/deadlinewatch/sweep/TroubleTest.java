package io.deadlinewatch.sweep;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.Claim;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.support.sweep.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A store that fails, items that cannot be read, records that cannot be written. */
class TroubleTest {
  private final Stage stage = new Stage("2025-11-10T12:00:00Z");

  @Test
  void recordThatKeepsFailingDoesNotStopTheConfirm() {
    knowBoth();
    stage.tricky.before("record", Stage.FAIL);
    stage.sweepAt("2025-11-10T12:30:00Z");
    stage.tricky.calm();

    stage.sweepThrough("2025-11-10T12:50:00Z");

    assertEquals(List.of("a/1/reached", "b/1/reached"), stage.post.feed());
    assertEquals(Optional.empty(), stage.state("a").nextAlertAt());
    assertEquals(2, count(SweepEvent.RecordLost.class));
  }

  @Test
  void confirmThatFailsIsHealedByTheRecord() {
    knowBoth();
    stage.tricky.before("write", Stage.FAIL);
    stage.sweepAt("2025-11-10T12:30:00Z");
    stage.tricky.calm();

    stage.sweepThrough("2025-11-10T12:50:00Z");

    assertEquals(List.of("a/1/reached", "b/1/reached"), stage.post.feed());
  }

  @Test
  void claimThatFailsLeavesTheItemDue() {
    knowBoth();
    stage.tricky.before("claim", Stage.FAIL);
    assertEquals(2, stage.sweepAt("2025-11-10T12:30:00Z").troubles().failed());
    stage.tricky.calm();

    stage.sweepAt("2025-11-10T12:31:00Z");

    assertEquals(List.of("a/1/reached", "b/1/reached"), stage.post.feed());
  }

  @Test
  void itemThatCannotBeReadDoesNotStopTheOthers() {
    knowBoth();
    unreadable("a");

    var report = stage.sweepAt("2025-11-10T12:30:00Z");

    assertEquals(List.of("b/1/reached"), stage.post.feed());
    assertEquals(1, report.troubles().unreadable());
    assertEquals(
        Optional.of(stage.clock.instant().plus(Duration.ofHours(1))),
        stage.state("a").nextAlertAt());
  }

  @Test
  void itemThatCannotBeReadSpeaksWhenItCanBeReadAgain() {
    knowBoth();
    unreadable("a");
    stage.sweepAt("2025-11-10T12:30:00Z");
    stage.tricky.calm();

    stage.sweepThrough("2025-11-10T13:31:00Z");

    assertEquals(List.of("b/1/reached", "a/1/reached"), stage.post.feed());
  }

  @Test
  void recordsThatCannotBeReadDoNotStopTheOthers() {
    dieBeforeSending();
    stage.tricky.answer(
        "records",
        args -> {
          if (args.getFirst().equals(ItemKey.deadline("a"))) {
            throw new UnreadableException("a record");
          }
          return Optional.empty();
        });

    stage.sweepAt("2025-11-10T12:32:00Z");

    assertEquals(List.of("b/1/reached"), stage.post.feed());
    assertEquals(
        Optional.of(stage.clock.instant().plus(Duration.ofHours(1))),
        stage.state("a").nextAlertAt());
  }

  @Test
  void recordWithAReasonOfANewerVersionDoesNotStopTheOthers() {
    dieBeforeSending();
    stage.store.record(
        new AlertRecord(
            new AlertId.OfDeadline("a", 1, "PT1M"),
            stage.clock.instant(),
            new AlertRecord.Entry("reminder", "truce", "In a minute"),
            Map.of(Medium.FEED, AlertRecord.Acceptance.of("id")),
            Map.of("PT2M", "A_REASON_TO_COME")));

    stage.sweepAt("2025-11-10T12:32:00Z");

    assertTrue(stage.post.feed().contains("b/1/reached"));
  }

  @Test
  void factsThatFailGiveTheWholeBatchBack() {
    knowBoth();
    stage.tricky.before("facts", Stage.FAIL);
    assertEquals(2, stage.sweepAt("2025-11-10T12:30:00Z").troubles().failed());

    assertGivenBack();
  }

  @Test
  void claimThatBreaksDownDoesNotStopTheOthers() {
    knowBoth();
    stage.tricky.answer("claim", args -> broken("a", args));

    var report = stage.sweepAt("2025-11-10T12:30:00Z");

    assertEquals(List.of("b/1/reached"), stage.post.feed());
    assertEquals(1, report.troubles().unreadable(), "an alarm must see it");
    assertEquals(1, stage.tricky.count("beat"));
    stage.tricky.calm();
    stage.sweepAt("2025-11-10T12:31:00Z");
    assertEquals(List.of("b/1/reached", "a/1/reached"), stage.post.feed());
  }

  @Test
  void itemThatCannotBeGivenBackDoesNotKeepTheOthers() {
    knowBoth();
    stage.tricky.before("facts", Stage.FAIL);
    stage.tricky.answer("write", args -> broken("a", args));

    stage.sweepAt("2025-11-10T12:30:00Z");

    assertEquals(Optional.empty(), stage.state("b").claimedUntil());
    assertEquals(1, stage.tricky.count("beat"));
  }

  @Test
  void factThatCannotBeReadDoesNotEndTheSweep() {
    knowBoth();
    stage.tricky.before(
        "facts",
        () -> {
          throw new UnreadableException("a fact");
        });

    stage.sweepAt("2025-11-10T12:30:00Z");

    assertEquals(Optional.empty(), stage.state("a").claimedUntil(), "given back, or told");
  }

  @Test
  void heartbeatThatFailsDoesNotMatter() {
    knowBoth();
    stage.tricky.before("beat", Stage.FAIL);

    assertEquals(2, stage.sweepAt("2025-11-10T12:30:00Z").sent());
  }

  private void knowBoth() {
    stage.know(deadline("a", at("2025-11-10T12:30", "UTC")));
    stage.know(deadline("b", at("2025-11-10T12:30", "UTC")));
  }

  /** Both were claimed before, so that the next attempt looks at their records. */
  private void dieBeforeSending() {
    knowBoth();
    stage.clock.pass(Duration.ofMinutes(30));
    stage.post.beforeNext(Stage.DIE);
    stage.sweepDying();
  }

  private void assertGivenBack() {
    for (var id : List.of("a", "b")) {
      assertEquals(Optional.empty(), stage.state(id).claimedUntil());
      assertEquals(
          Optional.of(stage.clock.instant().plusSeconds(30)), stage.state(id).nextAlertAt());
    }
    stage.tricky.calm();
    stage.sweepAt("2025-11-10T12:31:00Z");
    assertEquals(List.of("a/1/reached", "b/1/reached"), stage.post.feed());
  }

  /** A bug that shows with one item. */
  private static Optional<Object> broken(String id, List<Object> args) {
    var key = args.getFirst() instanceof DueEntry row ? row.key() : ((Item) args.getFirst()).key();
    if (key.equals(ItemKey.deadline(id))) {
      throw new IllegalStateException("a bug");
    }
    return Optional.empty();
  }

  private void unreadable(String id) {
    stage.tricky.answer(
        "claim",
        args -> {
          var entry = (DueEntry) args.getFirst();
          return entry.key().equals(ItemKey.deadline(id))
              ? Optional.of(new Claim.Unreadable(entry, "no title"))
              : Optional.empty();
        });
  }

  private long count(Class<? extends SweepEvent> kind) {
    return stage.events.stream().filter(kind::isInstance).count();
  }
}
