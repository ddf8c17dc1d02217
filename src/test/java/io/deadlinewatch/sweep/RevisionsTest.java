package io.deadlinewatch.sweep;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.led;
import static io.deadlinewatch.support.DeadlineSamples.moved;
import static io.deadlinewatch.support.DeadlineSamples.put;
import static io.deadlinewatch.support.DeadlineSamples.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.support.DeadlineSamples;
import io.deadlinewatch.support.sweep.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R5 to R10 as a reader meets them: sweeps at whole minutes, edits in between. */
class RevisionsTest {
  private static final Deadline TALKS =
      deadline("d", at("2025-11-10T13:00", "UTC"), "PT50M", "PT30M");

  private final Stage stage = new Stage("2025-11-10T12:00:00Z");

  @Test
  void r5_addedAlertTellsInsteadOfPastLeads() {
    stage.clock.pass(Duration.ofMinutes(10)); // PT50M is due at this very moment
    stage.add(TALKS);
    stage.sweepThrough("2025-11-10T14:00:00Z");

    assertEquals(List.of("d/1/changed", "d/1/reminder/PT30M", "d/1/reached"), stage.post.feed());
    assertEquals(Optional.empty(), firstChange());
  }

  @Test
  void r6_outageSendsOneReachedThatSaysHowLongAgo() {
    stage.know(TALKS);
    stage.sweepAt("2025-11-10T16:00:00Z");

    assertEquals(List.of("d/1/reached"), stage.post.feed());
    assertEquals(Set.of("PT50M", "PT30M"), stage.record("d", "d/1/reached").passed().keySet());
    assertEquals("3 hours ago: Title of d", stage.record("d", "d/1/reached").entry().headline());
  }

  @Test
  void r7_severalRevisionsAreOneAlertFromTheOldestStateToTheNewest() {
    stage.know(TALKS);
    stage.revise("d", d -> titled(d, "Second"));
    stage.revise("d", d -> led(d, "PT20M"));
    stage.revise("d", d -> titled(d, "Fourth"));
    stage.sweepThrough("2025-11-10T12:05:00Z");

    assertEquals(List.of("d/4/changed"), stage.post.feed());
    assertEquals(Optional.of(TALKS), stage.lastChange().from());
    assertEquals(3, stage.lastChange().edits().size());
  }

  @Test
  void r7_addedAndEditedBeforeTheSweepIsStillAdded() {
    stage.add(TALKS);
    stage.revise("d", d -> titled(d, "Second"));
    stage.sweep();

    assertEquals(List.of("d/2/changed"), stage.post.feed());
    assertEquals(Optional.empty(), stage.lastChange().from());
  }

  @Test
  void r7_revisionOfWordsOnlyIsAnnounced() {
    stage.know(TALKS);
    stage.sweepAt("2025-11-10T12:10:00Z");
    stage.revise("d", d -> titled(d, "Second"));
    stage.sweepThrough("2025-11-10T12:12:00Z");

    assertEquals(List.of("d/1/reminder/PT50M", "d/2/changed"), stage.post.feed());
  }

  @Test
  void r7_changedCoversLeadsAndReachedUpToItsSweepNotToItsEdit() {
    stage.know(TALKS);
    stage.clock.pass(Duration.ofMinutes(5));
    stage.revise("d", d -> titled(d, "Second"));
    stage.sweepAt("2025-11-10T13:00:00Z"); // an outage in between

    assertEquals(List.of("d/2/changed"), stage.post.feed());
    stage.sweepThrough("2025-11-10T13:10:00Z");
    assertEquals(List.of("d/2/changed"), stage.post.feed());
    assertEquals(
        Set.of("PT50M", "PT30M", "reached"), stage.record("d", "d/2/changed").passed().keySet());
  }

  @Test
  void r7_revisionPlansWhatIsLeftUnderItsOwnNumber() {
    stage.know(TALKS);
    stage.sweepAt("2025-11-10T12:10:00Z");
    stage.revise("d", d -> moved(d, at("2025-11-10T15:00", "UTC")));
    stage.sweepThrough("2025-11-10T15:10:00Z");

    assertEquals(
        List.of(
            "d/1/reminder/PT50M",
            "d/2/changed",
            "d/2/reminder/PT50M",
            "d/2/reminder/PT30M",
            "d/2/reached"),
        stage.post.feed());
  }

  @Test
  void r7_leadThatIsAddedLaterButIsPastIsCovered() {
    stage.know(TALKS);
    stage.sweepAt("2025-11-10T12:31:00Z");
    stage.revise("d", d -> led(d, "PT55M", "PT10M"));
    stage.sweepThrough("2025-11-10T12:55:00Z");

    assertEquals(
        List.of("d/1/reminder/PT30M", "d/2/changed", "d/2/reminder/PT10M"), stage.post.feed());
  }

  @Test
  void r8_settledHasItsChangedAndNothingElse() {
    stage.know(TALKS);
    stage.revise("d", DeadlineSamples::settled);
    stage.sweepThrough("2025-11-10T14:00:00Z");

    assertEquals(List.of("d/2/changed"), stage.post.feed());
    assertEquals(Optional.empty(), stage.store.nextAlertAt());
  }

  @Test
  void r8_openedAgainItPlansAnew() {
    stage.know(TALKS);
    stage.revise("d", DeadlineSamples::cancelled);
    stage.sweepAt("2025-11-10T12:15:00Z");
    stage.revise("d", d -> put(d, new Status.Open()));
    stage.sweepThrough("2025-11-10T13:10:00Z");

    assertEquals(
        List.of("d/2/changed", "d/3/changed", "d/3/reminder/PT30M", "d/3/reached"),
        stage.post.feed());
  }

  @Test
  void r8_settledAndOpenedAgainBetweenSweepsIsOneAlert() {
    stage.know(TALKS);
    stage.revise("d", DeadlineSamples::settled);
    stage.revise("d", d -> put(d, new Status.Open()));
    stage.sweepThrough("2025-11-10T12:15:00Z");

    assertEquals(List.of("d/3/changed", "d/3/reminder/PT50M"), stage.post.feed());
  }

  @Test
  void r8_reachedAndUnsettledAwaitsItsOutcome() {
    stage.know(TALKS);
    stage.sweepAt("2025-11-10T13:00:00Z");
    assertEquals(1, stage.store.awaitingOutcome(stage.clock.instant(), 10).size());

    stage.revise("d", DeadlineSamples::settled);

    assertEquals(List.of(), stage.store.awaitingOutcome(stage.clock.instant(), 10));
  }

  @Test
  void r9_lateLeadSaysWhatTheClockSays() {
    var truce = deadline("t", at("2025-11-20T12:00", "America/New_York"), "P7D");
    stage.know(truce);
    stage.sweepAt("2025-11-15T17:00:00Z");

    assertEquals(List.of("t/1/reminder/P7D"), stage.post.feed());
    assertEquals("In 5 days: Title of t", stage.record("t", "t/1/reminder/P7D").entry().headline());
  }

  @Test
  void r10_alertBetweenTwoMinutesGoesOutWithTheNext() {
    stage.know(deadline("t", at("2025-11-10T12:30:01", "UTC")));

    assertEquals(0, stage.sweepAt("2025-11-10T12:30:00Z").sent());
    assertEquals(1, stage.sweepAt("2025-11-10T12:31:00Z").sent());
  }

  @Test
  void r10_changeAtAWholeMinuteIsSeenByThatMinutesSweep() {
    stage.know(TALKS);
    stage.clock.pass(Duration.ofMinutes(10));
    stage.revise("d", DeadlineSamples::settled);

    stage.sweep();

    assertEquals(List.of("d/2/changed"), stage.post.feed());
  }

  private Optional<Deadline> firstChange() {
    var alert = (DeadlineAlert) stage.post.delivered().getFirst().alert();
    return ((DeadlineAlert.Changed) alert.cause()).from();
  }
}
