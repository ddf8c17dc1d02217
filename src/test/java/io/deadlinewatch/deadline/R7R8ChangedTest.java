package io.deadlinewatch.deadline;

import static io.deadlinewatch.deadline.Plans.AUDIENCE;
import static io.deadlinewatch.deadline.Plans.announced;
import static io.deadlinewatch.deadline.Plans.decide;
import static io.deadlinewatch.deadline.Plans.silent;
import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.cancelled;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.moment;
import static io.deadlinewatch.support.DeadlineSamples.moved;
import static io.deadlinewatch.support.DeadlineSamples.settled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.AlertProgress;
import io.deadlinewatch.plan.AlertReason;
import io.deadlinewatch.plan.Decision;
import io.deadlinewatch.plan.RecordedAlert;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.ItemState;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R7: a changed alert goes first and covers; R8: what is settled or cancelled. */
class R7R8ChangedTest {
  private static final Deadline TRUCE =
      deadline("d", at("2025-11-10T00:01", "America/New_York"), "P7D", "P1D");

  @Test
  void r7_changedGoesFirst() {
    assertEquals("changed", say(TRUCE, unannounced(2, 1), "2025-11-03T09:00-05:00").name());
  }

  @Test
  void r7_changedCoversEveryLeadNotLaterThanItsSweep() {
    var say = say(TRUCE, unannounced(2, 1), "2025-11-03T09:00-05:00");

    assertEquals(Map.of("P7D", AlertReason.COVERED_BY_CHANGED), say.passed());
    assertEquals(Set.of("P7D"), say.after().said());
  }

  @Test
  void r7_changedCoversReachedToo() {
    var say = say(TRUCE, unannounced(2, 1), "2025-11-10T00:01-05:00");

    assertEquals(Set.of("P7D", "P1D", "reached"), say.passed().keySet());
    assertEquals(Optional.empty(), AlertPlan.nextAlertAt(TRUCE, say.after(), AUDIENCE));
  }

  @Test
  void r7_severalRevisionsAreAnnouncedAtOnce() {
    var say = say(TRUCE, unannounced(5, 2), "2025-11-01T00:00Z");

    assertEquals(5, say.after().announced());
    assertFalse(say.after().hasUnannounced());
  }

  @Test
  void r7_announcedRevisionIsNotAnnouncedAgain() {
    var after = say(TRUCE, unannounced(2, 1), "2025-11-01T00:00Z").after();

    assertEquals(AlertReason.NOTHING_DUE, silent(TRUCE, after, "2025-11-01T00:01Z"));
  }

  @Test
  void r7_eachRevisionPlansAnew() {
    var later = moved(TRUCE, at("2025-11-20T00:01", "America/New_York"));
    var revised = item(TRUCE, "P7D").revised(later, moment("2025-11-03T10:00-05:00"));
    var announced = say(later, revised.progress(), "2025-11-03T10:00-05:00").after();

    var next = say(later, announced, "2025-11-13T09:00-05:00");

    assertEquals(2, next.after().revision());
    assertEquals("P7D", next.name());
  }

  @Test
  void r8_settledAndCancelledHaveOnlyTheirChanged() {
    for (var closed : new Deadline[] {settled(TRUCE), cancelled(TRUCE)}) {
      var say = say(closed, unannounced(2, 1), "2025-11-01T00:00Z");

      assertEquals("changed", say.name());
      assertEquals(Optional.empty(), AlertPlan.nextAlertAt(closed, say.after(), AUDIENCE));
      assertEquals(AlertReason.NOT_OPEN, silent(closed, say.after(), "2025-11-10T12:00-05:00"));
    }
  }

  @Test
  void r8_openedAgainItPlansAnew() {
    var cancelled =
        item(TRUCE, "P7D", "P1D").revised(cancelled(TRUCE), moment("2025-11-03T10:00-05:00"));
    var told = say(cancelled.deadline(), cancelled.progress(), "2025-11-03T10:00-05:00").after();
    assertEquals(
        AlertReason.NOT_OPEN, silent(cancelled.deadline(), told, "2025-11-09T09:00-05:00"));

    var opened = cancelled.after(told, AUDIENCE).revised(TRUCE, moment("2025-11-04T10:00-05:00"));
    var after = say(TRUCE, opened.progress(), "2025-11-04T10:00-05:00").after();
    assertEquals(Set.of("P7D"), after.said());

    var next = say(TRUCE, after, "2025-11-09T09:00-05:00");

    assertEquals("P1D", next.name());
  }

  @Test
  void v2_whatIsOnRecordCountsAsSaidWithWhatItCovered() {
    var record = new RecordedAlert("changed", true, Map.of("P7D", AlertReason.COVERED_BY_CHANGED));

    var decision = decide(TRUCE, unannounced(2, 1), "2025-11-09T09:00-05:00", record);

    assertEquals("P1D", assertInstanceOf(Decision.Say.class, decision).name());
    assertTrue(decision.after().said().containsAll(Set.of("P7D", "P1D")));
    assertEquals(2, decision.after().announced());
  }

  @Test
  void r7_changedBegunBeforeALeadCoversItOnlyForThoseThatHearItNow() {
    var elsewhere =
        new RecordedAlert("changed", false, Map.of("P7D", AlertReason.COVERED_BY_CHANGED));

    var decision = decide(TRUCE, unannounced(2, 1), "2025-11-09T09:00-05:00", elsewhere);

    var say = assertInstanceOf(Decision.Say.class, decision);
    assertEquals("changed", say.name());
    assertEquals(Set.of("P7D"), say.passed().keySet());
    assertEquals(Set.of("P1D"), say.covered());
    assertEquals(Set.of("P7D"), say.after().said());
  }

  @Test
  void r7_changedCoversForALateMediumWhatTheOthersWereToldAndNobodyConfirmed() {
    var changed = new RecordedAlert("changed", false, Map.of());
    var lead = new RecordedAlert("P7D", true, Map.of());

    var decision = decide(TRUCE, unannounced(2, 1), "2025-11-03T09:00-05:00", changed, lead);

    assertEquals(Set.of("P7D"), assertInstanceOf(Decision.Say.class, decision).covered());
  }

  @Test
  void r7_changedThatIsBegunNowCoversForAllAlike() {
    assertEquals(Set.of(), say(TRUCE, unannounced(2, 1), "2025-11-03T09:00-05:00").covered());
  }

  @Test
  void v10_leadThatWasSentIsNotSkipped() {
    var record = new RecordedAlert("P7D", true, Map.of());

    var decision =
        decide(TRUCE, new AlertProgress(2, 2, Set.of()), "2025-11-09T09:00-05:00", record);

    assertEquals(Map.of(), assertInstanceOf(Decision.Say.class, decision).passed());
  }

  @Test
  void v10_leadThatWasSentInPartIsNotCalledSkipped() {
    var record = new RecordedAlert("P7D", false, Map.of());

    var decision =
        decide(TRUCE, new AlertProgress(2, 2, Set.of()), "2025-11-09T09:00-05:00", record);

    assertEquals(
        Map.of("P7D", AlertReason.SENT_IN_PART),
        assertInstanceOf(Decision.Say.class, decision).passed());
  }

  /** As it is stored, with its first revision announced. */
  private static DeadlineItem item(Deadline deadline, String... said) {
    return new DeadlineItem(
        deadline,
        announced(said),
        moment("2025-10-01T00:00Z"),
        ItemState.unwritten(Optional.empty()));
  }

  private static AlertProgress unannounced(int revision, int announced) {
    return AlertProgress.unannounced(revision, announced);
  }

  private static Decision.Say say(Deadline deadline, AlertProgress progress, String now) {
    return assertInstanceOf(Decision.Say.class, decide(deadline, progress, now));
  }
}
