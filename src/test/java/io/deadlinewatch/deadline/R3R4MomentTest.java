package io.deadlinewatch.deadline;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.audience;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.moment;
import static io.deadlinewatch.support.DeadlineSamples.on;
import static io.deadlinewatch.support.DeadlineSamples.planned;
import static io.deadlinewatch.support.DeadlineSamples.through;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.support.DeadlineSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R3: when {@code reached} is due. R4: local times in gaps and overlaps. */
class R3R4MomentTest {
  private static final Audience NEW_YORK = audience("America/New_York", "09:00");

  @Test
  void r3_reachedIsDueAtTheDueInstant() {
    assertEquals(
        moment("2025-11-10T00:01+08:00"), reached(at("2025-11-10T00:01", "Asia/Shanghai")));
  }

  @Test
  void r3_reachedOfADateAloneIsDueAtTheAlertTimeOnTheDate() {
    assertEquals(moment("2025-11-10T09:00-05:00"), reached(on("2025-11-10")));
  }

  @Test
  void r3_reachedOfADateSpokenElsewhereIsDueOnTheDateOnWhichItBegins() {
    var meeting = new Due.On(LocalDate.of(2025, 10, 30), Optional.of(ZoneId.of("Asia/Seoul")));
    assertEquals(moment("2025-10-29T09:00-04:00"), reached(meeting));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-09, America/New_York, 2025-11-10T00:00-05:00",
    "2025-12-31, Asia/Kolkata, 2026-01-01T00:00+05:30",
    "2028-02-28, Europe/Berlin, 2028-02-29T00:00+01:00",
    // Midnight is skipped where daylight saving begins at midnight.
    "2018-11-03, America/Sao_Paulo, 2018-11-04T01:00-02:00",
    // The whole next day is skipped.
    "2011-12-29, Pacific/Apia, 2011-12-31T00:00+14:00",
  })
  void r3_throughIsReachedAtMidnightOfTheNextDay(String last, String zone, String expected) {
    assertEquals(moment(expected), reached(through(last, zone)));
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 02:30, 2026-03-08, 2026-03-08T03:30-04:00",
    "America/New_York, 02:00, 2026-03-08, 2026-03-08T03:00-04:00",
    "America/New_York, 03:00, 2026-03-08, 2026-03-08T03:00-04:00",
    "Europe/Berlin, 02:59, 2026-03-29, 2026-03-29T03:59+02:00",
    "Australia/Lord_Howe, 02:15, 2025-10-05, 2025-10-05T02:45+11:00",
    "America/Sao_Paulo, 00:30, 2018-11-04, 2018-11-04T01:30-02:00",
    "Antarctica/Troll, 01:30, 2026-03-29, 2026-03-29T03:30+02:00",
    "Pacific/Apia, 09:00, 2011-12-30, 2011-12-31T09:00+14:00",
  })
  void r4_alertTimeInGapMovesForwardByTheGap(
      String zone, String time, String date, String expected) {
    assertEquals(moment(expected), audience(zone, time).alertAt(LocalDate.parse(date)));
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 01:30, 2025-11-02, 2025-11-02T01:30-04:00",
    "America/New_York, 01:00, 2025-11-02, 2025-11-02T01:00-04:00",
    "America/New_York, 02:00, 2025-11-02, 2025-11-02T02:00-05:00",
    "Europe/Berlin, 02:30, 2025-10-26, 2025-10-26T02:30+02:00",
    "Australia/Lord_Howe, 01:45, 2026-04-05, 2026-04-05T01:45+11:00",
    "Antarctica/Troll, 02:30, 2025-10-26, 2025-10-26T02:30+02:00",
  })
  void r4_alertTimeInOverlapHoldsTheEarlierOffset(
      String zone, String time, String date, String expected) {
    assertEquals(moment(expected), audience(zone, time).alertAt(LocalDate.parse(date)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-08T02:30, America/New_York, 2026-03-08T03:30-04:00",
    "2025-11-02T01:30, America/New_York, 2025-11-02T01:30-04:00",
    "2025-10-05T02:00, Australia/Lord_Howe, 2025-10-05T02:30+11:00",
    "2011-12-30T12:00, Pacific/Apia, 2011-12-31T12:00+14:00",
  })
  void r4_dueInGapOrOverlapFollowsTheSameRule(String due, String zone, String expected) {
    assertEquals(moment(expected), reached(at(due, zone)));
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 02:30, 2026-03-08, 2026-03-08T03:30-04:00",
    "America/New_York, 01:30, 2025-11-02, 2025-11-02T01:30-04:00",
    "Pacific/Apia, 08:00, 2011-12-30, 2011-12-31T08:00+14:00",
  })
  void r4_digestTimeFollowsTheSameRule(String zone, String time, String date, String expected) {
    assertEquals(
        moment(expected),
        DeadlineSamples.digested(zone, time, "MON-SUN").digestAt(LocalDate.parse(date)));
  }

  @Test
  void r4_dateAloneOnADayThatTheAudienceSkipsIsReachedOnTheNext() {
    var deadline = deadline("d", on("2011-12-30"), "P1D");
    var audience = audience("Pacific/Apia", "09:00");

    assertEquals(moment("2011-12-31T09:00+14:00"), planned(deadline, audience, "reached"));
    assertEquals(moment("2011-12-29T09:00-10:00"), planned(deadline, audience, "P1D"));
  }

  /** The JDK's own reading, at each change of the clocks in twenty years and around it. */
  @Test
  void r4_everyZoneIsReadAsTheJdkReadsIt() {
    for (var name : ZoneId.getAvailableZoneIds()) {
      var zone = ZoneId.of(name);
      var change = zone.getRules().nextTransition(moment("2015-01-01T00:00Z"));
      while (change != null && change.getInstant().isBefore(moment("2035-01-01T00:00Z"))) {
        for (int minutes = -90; minutes <= 90; minutes += 30) {
          var local = change.getDateTimeBefore().plusMinutes(minutes);
          assertEquals(
              Optional.of(ZonedDateTime.of(local, zone).toInstant()),
              new Due.At(local, zone).instant());
        }
        change = zone.getRules().nextTransition(change.getInstant());
      }
    }
  }

  private static Instant reached(Due due) {
    return planned(deadline("d", due), NEW_YORK, "reached");
  }
}
