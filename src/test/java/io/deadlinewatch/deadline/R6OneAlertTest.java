package io.deadlinewatch.deadline;

import static io.deadlinewatch.deadline.Plans.AUDIENCE;
import static io.deadlinewatch.deadline.Plans.announced;
import static io.deadlinewatch.deadline.Plans.decide;
import static io.deadlinewatch.deadline.Plans.said;
import static io.deadlinewatch.deadline.Plans.silent;
import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.moment;
import static io.deadlinewatch.support.DeadlineSamples.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.AlertProgress;
import io.deadlinewatch.plan.AlertReason;
import io.deadlinewatch.plan.Decision;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R6: one alert a deadline a sweep; R5: what is past when a deadline becomes known. */
class R6OneAlertTest {
  private static final Deadline TRUCE =
      deadline("d", at("2025-11-10T00:01", "America/New_York"), "P14D", "P7D", "P1D", "PT1H");

  @Test
  void r6_leadIsOwedFromItsVeryMomentOn() {
    assertEquals(AlertReason.NOTHING_DUE, silent(TRUCE, announced(), "2025-10-27T08:59:59-04:00"));
    assertEquals("P14D", said(TRUCE, "2025-10-27T09:00-04:00").name());
  }

  @Test
  void r6_leadIsOwedLateToo() {
    assertEquals("P14D", said(TRUCE, "2025-11-03T08:59-05:00").name());
  }

  @Test
  void r6_leadsOfOneMomentAreOneNamedByTheFirstWritten() {
    var weekFirst = deadline("d", on("2025-11-10"), "P1W", "P7D");
    var daysFirst = deadline("d", on("2025-11-10"), "P7D", "P1W");

    assertEquals("P1W", said(weekFirst, "2025-11-03T09:00-05:00").name());
    assertEquals("P7D", said(daysFirst, "2025-11-03T09:00-05:00").name());
  }

  @Test
  void r6_leadsOfOneMomentAreRecordedAsOne() {
    var twice = deadline("d", on("2025-11-10"), "P1W", "P7D");

    var say = said(twice, "2025-11-03T09:00-05:00");

    assertEquals(Map.of("P7D", AlertReason.SAME_MOMENT), say.passed());
    assertEquals(Set.of("P1W", "P7D"), say.after().said());
  }

  @Test
  void r6_dayLeadAndTimeLeadOfOneMomentAreOne() {
    var noon = deadline("d", at("2025-11-12T09:00", "America/New_York"), "PT24H", "P1D");

    assertEquals("PT24H", said(noon, "2025-11-11T09:00-05:00").name());
  }

  @Test
  void r6_ofSeveralPastLeadsOnlyTheLatestIsSent() {
    var say = said(TRUCE, "2025-11-09T10:00-05:00");

    assertEquals("P1D", say.name());
    assertEquals(
        Map.of("P14D", AlertReason.LATER_ONE_SENT, "P7D", AlertReason.LATER_ONE_SENT),
        say.passed());
    assertEquals(Set.of("P14D", "P7D", "P1D"), say.after().said());
  }

  @Test
  void r6_latestIsByTimeNotByTheOrderOfWriting() {
    var mixed = deadline("d", on("2025-11-10"), "P1D", "P14D", "P7D");

    assertEquals("P1D", said(mixed, "2025-11-09T10:00-05:00").name());
  }

  @Test
  void r6_outagePastDueYieldsOneReached() {
    var say = said(TRUCE, "2025-11-10T03:01-05:00");

    assertEquals("reached", say.name());
    assertEquals(AlertReason.DUE_REACHED, say.reason());
    assertEquals(Set.of("P14D", "P7D", "P1D", "PT1H"), say.passed().keySet());
    assertEquals(Optional.empty(), AlertPlan.nextAlertAt(TRUCE, say.after(), AUDIENCE));
  }

  @Test
  void r6_whatWasSaidIsNeitherSentNorSkippedAgain() {
    var say = said(TRUCE, "2025-11-10T03:01-05:00", "P14D", "P1D");

    assertEquals(Set.of("P7D", "PT1H"), say.passed().keySet());
  }

  @Test
  void r6_nextAlertIsTheEarliestUnsaidOneAlsoWhenItIsPast() {
    assertEquals(
        Optional.of(moment("2025-10-27T09:00-04:00")),
        AlertPlan.nextAlertAt(TRUCE, announced("P7D"), AUDIENCE));
    assertEquals(
        Optional.of(moment("2025-11-09T23:01-05:00")),
        AlertPlan.nextAlertAt(TRUCE, announced("P14D", "P7D", "P1D"), AUDIENCE));
  }

  @Test
  void r6_whenAllIsSaidNothingIsOwedForEver() {
    var done = announced("P14D", "P7D", "P1D", "PT1H", "reached");

    assertEquals(AlertReason.NOTHING_DUE, silent(TRUCE, done, "2035-01-01T00:00Z"));
    assertEquals(Optional.empty(), AlertPlan.nextAlertAt(TRUCE, done, AUDIENCE));
  }

  @Test
  void r5_addedAlertTellsInsteadOfLeadsThatArePast() {
    var say =
        assertInstanceOf(
            Decision.Say.class,
            decide(TRUCE, AlertProgress.unannounced(1, 0), "2025-11-03T09:00-05:00"));

    assertEquals("changed", say.name());
    assertEquals(
        Map.of("P14D", AlertReason.COVERED_BY_CHANGED, "P7D", AlertReason.COVERED_BY_CHANGED),
        say.passed());
  }

  @Test
  void r5_leadAfterTheMomentOfAddingIsKept() {
    var say =
        assertInstanceOf(
            Decision.Say.class,
            decide(TRUCE, AlertProgress.unannounced(1, 0), "2025-11-03T08:59-05:00"));

    assertEquals(Set.of("P14D"), say.passed().keySet());
    assertEquals(
        Optional.of(moment("2025-11-03T09:00-05:00")),
        AlertPlan.nextAlertAt(TRUCE, say.after(), AUDIENCE));
  }

  @Test
  void r5_importOfKnownDeadlinesTellsNothingThatIsPast() {
    var known = AlertPlan.known(TRUCE, 1, moment("2025-11-03T09:00-05:00"), AUDIENCE);

    assertEquals(AlertReason.NOTHING_DUE, silent(TRUCE, known, "2025-11-09T08:59-05:00"));
    assertEquals(
        Optional.of(moment("2025-11-09T09:00-05:00")),
        AlertPlan.nextAlertAt(TRUCE, known, AUDIENCE));
  }

  @Test
  void r5_importOfAKnownDeadlinePastDueIsSilent() {
    var known = AlertPlan.known(TRUCE, 1, moment("2025-11-10T00:01-05:00"), AUDIENCE);

    assertEquals(AlertReason.NOTHING_DUE, silent(TRUCE, known, "2025-11-11T00:00-05:00"));
    assertEquals(Optional.empty(), AlertPlan.nextAlertAt(TRUCE, known, AUDIENCE));
  }
}
