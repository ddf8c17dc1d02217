package io.deadlinewatch.sweep;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.sweep.Stage;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sweep leaves for the next minute what it has no time for, and asks little of the store. */
class TimeLeftToFinishTest {
  private final Stage stage = new Stage("2025-11-10T12:00:00Z");

  @Test
  void nothingIsClaimedWithTooLittleTimeToFinish() {
    know(3);
    stage.clock.pass(Duration.ofMinutes(30));

    stage.sweepUntil(stage.clock.instant().plusSeconds(5));

    assertEquals(0, stage.tricky.count("claim"));
    assertTrue(stage.events.contains(new SweepEvent.LeftForNext(3)));
    assertEquals(3, stage.sweepAt("2025-11-10T12:31:00Z").sent());
  }

  @Test
  void slowMediaLeaveTheRestForTheNextSweep() {
    know(1_200);
    stage.clock.pass(Duration.ofMinutes(30));
    stage.post.beforeNext(() -> stage.clock.pass(Duration.ofSeconds(40)));

    var first = stage.sweep();
    stage.sweepThrough("2025-11-10T12:33:00Z");

    assertTrue(first.sent() > 0 && first.sent() < 1_200, first.line());
    assertEquals(1_200, stage.post.feed().size());
    assertEquals(1_200, new HashSet<>(stage.post.feed()).size());
  }

  @Test
  void wordsCostOneQueryOfTheFactsOneOfWhatComesNextAndOneOfTheTracksABatch() {
    know(401); // one more than a batch holds
    assertEquals(401, stage.sweepAt("2025-11-10T12:30:00Z").sent());

    assertEquals(2, stage.tricky.count("facts"));
    assertEquals(2, stage.tricky.count("upcoming"));
    assertEquals(2, stage.tricky.count("newestChanges"));
    assertEquals(0, stage.tricky.count("changes"));
  }

  @Test
  void sweepWithNothingDueReadsTheIndexOnly() {
    know(30);
    stage.sweepAt("2025-11-10T12:29:00Z");

    assertEquals(1, stage.tricky.count("due"));
    assertEquals(0, stage.tricky.count("claim"));
    assertEquals(0, stage.tricky.count("audience"));
    assertEquals(0, stage.tricky.count("facts"));
    assertEquals(0, stage.tricky.count("newestChanges"));
  }

  @Test
  void whatHasNothingLeftToSayLeavesTheIndex() {
    know(1);
    stage.sweepAt("2025-11-10T12:30:00Z");

    assertEquals(Optional.empty(), stage.store.nextAlertAt());
    assertEquals(0, stage.sweepAt("2025-11-10T12:31:00Z").due());
  }

  private void know(int number) {
    for (int i = 0; i < number; i++) {
      stage.know(deadline("d" + i, at("2025-11-10T12:30", "UTC")));
    }
  }
}
