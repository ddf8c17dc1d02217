package io.deadlinewatch.deadline;

import static io.deadlinewatch.support.DeadlineSamples.digested;
import static io.deadlinewatch.support.DeadlineSamples.moment;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.plan.DigestPlan;
import io.deadlinewatch.plan.DigestPlan.DigestProgress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R12: the digest is due at {@code digestTime} on {@code digestDays} in Z, once a date. */
class R12DigestPlanTest {
  private static final Audience WEEKDAYS = digested("America/New_York", "08:00", "MON-FRI");
  private static final Audience DAILY = digested("America/New_York", "08:00", "MON-SUN");

  @Test
  void r12_digestIsDueAtItsTimeOnItsDay() {
    var digestProgress = told("2025-11-10");

    assertEquals(Optional.empty(), owed(digestProgress, "2025-11-11T07:59:59-05:00", WEEKDAYS));
    assertEquals(
        Optional.of("2025-11-11"), owed(digestProgress, "2025-11-11T08:00-05:00", WEEKDAYS));
    assertEquals(moment("2025-11-11T08:00-05:00"), DigestPlan.nextAt(digestProgress, WEEKDAYS));
  }

  @Test
  void r12_digestsBeginWithTheFirstThatIsNotPast() {
    assertBegins("2025-11-10T07:59:59-05:00", "2025-11-09", "2025-11-07T08:00-05:00");
    assertBegins("2025-11-10T08:00-05:00", "2025-11-10", "2025-11-10T08:00-05:00");
    assertBegins("2025-11-11T09:00-05:00", "2025-11-11", "2025-11-11T08:00-05:00");
    assertBegins("2025-11-08T12:00-05:00", "2025-11-08", "2025-11-07T08:00-05:00");
  }

  private static void assertBegins(String now, String lastDate, String lastAt) {
    assertEquals(
        new DigestPlan.DigestProgress(LocalDate.parse(lastDate), moment(lastAt)),
        DigestPlan.beginning(moment(now), WEEKDAYS));
  }

  @Test
  void r12_weekendHasNoDigestWhereDaysSaySo() {
    var friday = told("2025-11-07");

    assertEquals(Optional.empty(), owed(friday, "2025-11-09T23:00-05:00", WEEKDAYS));
    assertEquals(moment("2025-11-10T08:00-05:00"), DigestPlan.nextAt(friday, WEEKDAYS));
  }

  @Test
  void r12_afterAnOutageOneDigestIsSentAndTheOthersAreSkipped() {
    var dueDigest =
        DigestPlan.decide(told("2025-11-06"), moment("2025-11-12T10:00-05:00"), WEEKDAYS)
            .orElseThrow();

    assertEquals(LocalDate.parse("2025-11-12"), dueDigest.date());
    assertEquals(
        List.of(
            LocalDate.parse("2025-11-07"),
            LocalDate.parse("2025-11-10"),
            LocalDate.parse("2025-11-11")),
        dueDigest.skipped());
  }

  @Test
  void r12_lateDigestIsOfTheDayThatItWasDue() {
    assertEquals(
        Optional.of("2025-11-11"), owed(told("2025-11-10"), "2025-11-12T07:00-05:00", WEEKDAYS));
  }

  @Test
  void r12_neverTwoForOneDateWhenTheTimeChanges() {
    var later = digested("America/New_York", "17:00", "MON-FRI");

    assertEquals(Optional.empty(), owed(told("2025-11-10"), "2025-11-10T17:00-05:00", later));
    assertEquals(moment("2025-11-11T17:00-05:00"), DigestPlan.nextAt(told("2025-11-10"), later));
  }

  @Test
  void r12_neverTwoForOneDateWhenTheZoneMovesWest() {
    var honolulu = digested("Pacific/Honolulu", "08:00", "MON-SUN");
    var digestProgress = told("2025-11-10");

    assertEquals(Optional.empty(), owed(digestProgress, "2025-11-10T08:00-10:00", honolulu));
    assertEquals(
        Optional.of("2025-11-11"), owed(digestProgress, "2025-11-11T08:00-10:00", honolulu));
  }

  @Test
  void r12_zoneThatMovesEastOwesTheNewDate() {
    var kiritimati = digested("Pacific/Kiritimati", "08:00", "MON-SUN");

    assertEquals(
        Optional.of("2025-11-11"), owed(told("2025-11-10"), "2025-11-10T14:00-05:00", kiritimati));
  }

  @Test
  void r12_digestTimeInAGapMovesForward() {
    var gap = digested("America/New_York", "02:30", "MON-SUN");
    var digestProgress = told("2026-03-07");

    assertEquals(Optional.empty(), owed(digestProgress, "2026-03-08T03:29-04:00", gap));
    assertEquals(Optional.of("2026-03-08"), owed(digestProgress, "2026-03-08T03:30-04:00", gap));
  }

  @Test
  void r12_digestTimeInAnOverlapIsTheEarlierAndComesOnce() {
    var overlap = digested("America/New_York", "01:30", "MON-SUN");

    assertEquals(
        Optional.of("2025-11-02"), owed(told("2025-11-01"), "2025-11-02T01:30-04:00", overlap));
    assertEquals(Optional.empty(), owed(told("2025-11-02"), "2025-11-02T01:30-05:00", overlap));
  }

  @Test
  void r12_skippedDayHasNoDigestOfItsOwnBesideTheNext() {
    var apia = digested("Pacific/Apia", "08:00", "MON-SUN");

    assertEquals(
        Optional.of("2011-12-31"), owed(told("2011-12-29"), "2011-12-31T08:00+14:00", apia));
  }

  @Test
  void r12_digestBeginsWithTheFirstThatIsNotPast() {
    var before = DigestPlan.beginning(moment("2025-11-10T07:59-05:00"), DAILY);
    var after = DigestPlan.beginning(moment("2025-11-10T08:00-05:00"), DAILY);

    assertEquals(moment("2025-11-10T08:00-05:00"), DigestPlan.nextAt(before, DAILY));
    assertEquals(moment("2025-11-11T08:00-05:00"), DigestPlan.nextAt(after, DAILY));
    assertEquals(Optional.empty(), owed(after, "2025-11-10T08:01-05:00", DAILY));
  }

  @Test
  void r12_leapDayAndNewYearHaveTheirDigests() {
    assertEquals(moment("2028-02-29T08:00-05:00"), DigestPlan.nextAt(told("2028-02-28"), DAILY));
    assertEquals(moment("2026-01-01T08:00-05:00"), DigestPlan.nextAt(told("2025-12-31"), DAILY));
  }

  private static DigestProgress told(String date) {
    return new DigestProgress(LocalDate.parse(date), moment(date + "T13:00Z"));
  }

  private static Optional<String> owed(
      DigestProgress digestProgress, String now, Audience audience) {
    return DigestPlan.decide(digestProgress, moment(now), audience)
        .map(dueDigest -> dueDigest.date().toString());
  }
}
