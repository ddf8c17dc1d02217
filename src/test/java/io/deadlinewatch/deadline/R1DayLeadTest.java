package io.deadlinewatch.deadline;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.audience;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.moment;
import static io.deadlinewatch.support.DeadlineSamples.on;
import static io.deadlinewatch.support.DeadlineSamples.planned;
import static io.deadlinewatch.support.DeadlineSamples.through;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R1: a day lead is due at T in Z on the due day minus n days. */
class R1DayLeadTest {

  @ParameterizedTest
  @CsvSource({
    // Clocks go back on Nov 2: the alert stays at nine, a day is not 24 hours.
    "2025-11-10T00:01, America/New_York, P14D, 2025-10-27T09:00-04:00",
    "2025-11-10T00:01, America/New_York, P7D, 2025-11-03T09:00-05:00",
    "2025-11-03T00:01, America/New_York, P1D, 2025-11-02T09:00-05:00",
    // Clocks go forward on Mar 8.
    "2026-03-09T12:00, America/New_York, P1D, 2026-03-08T09:00-04:00",
    "2026-03-09T12:00, America/New_York, P2D, 2026-03-07T09:00-05:00",
    "2025-10-27T12:00, Europe/Berlin, P1D, 2025-10-26T09:00+01:00",
    "2025-10-27T12:00, Europe/Berlin, P2D, 2025-10-25T09:00+02:00",
    "2026-03-30T12:00, Europe/Berlin, P1D, 2026-03-29T09:00+02:00",
    "2026-03-30T12:00, Europe/Berlin, P2D, 2026-03-28T09:00+01:00",
    // Half an hour of daylight saving.
    "2025-10-06T12:00, Australia/Lord_Howe, P1D, 2025-10-05T09:00+11:00",
    "2025-10-06T12:00, Australia/Lord_Howe, P2D, 2025-10-04T09:00+10:30",
    "2026-04-06T12:00, Australia/Lord_Howe, P1D, 2026-04-05T09:00+10:30",
    "2026-04-06T12:00, Australia/Lord_Howe, P2D, 2026-04-04T09:00+11:00",
    "2026-01-15T12:00, Asia/Kolkata, P1W, 2026-01-08T09:00+05:30",
    // Apia had no 2011-12-30: two days before the first is the 30th, which moves to the 31st.
    "2012-01-02T12:00, Pacific/Apia, P2D, 2011-12-31T09:00+14:00",
    "2012-01-02T12:00, Pacific/Apia, P3D, 2011-12-31T09:00+14:00",
    "2012-01-02T12:00, Pacific/Apia, P4D, 2011-12-29T09:00-10:00",
    // Leap days and year ends.
    "2028-03-01T12:00, America/New_York, P1D, 2028-02-29T09:00-05:00",
    "2027-03-01T12:00, America/New_York, P1D, 2027-02-28T09:00-05:00",
    "2028-02-29T12:00, America/New_York, P366D, 2027-02-28T09:00-05:00",
    "2026-01-01T00:00, America/New_York, P1D, 2025-12-31T09:00-05:00",
    "2026-01-01T00:00, America/New_York, P2W, 2025-12-18T09:00-05:00",
  })
  void r1_dayLeadIsDueAtTheAlertTimeSoManyDaysBeforeTheDueDay(
      String due, String zone, String lead, String expected) {
    var deadline = deadline("d", at(due, zone), lead);

    assertEquals(moment(expected), planned(deadline, audience(zone, "09:00"), lead));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-10T00:01, Asia/Shanghai, America/New_York, 2025-11-08T09:00-05:00",
    "2025-11-10T14:00, Asia/Shanghai, America/New_York, 2025-11-09T09:00-05:00",
    "2025-11-09T23:30, America/New_York, Europe/Berlin, 2025-11-09T09:00+01:00",
    "2025-11-09T12:00, America/New_York, Pacific/Kiritimati, 2025-11-09T09:00+14:00",
    "2025-12-31T23:00, America/New_York, Asia/Kolkata, 2025-12-31T09:00+05:30",
  })
  void r1_dueDayIsTheDateOfTheDueInstantInTheAudiencesZone(
      String due, String dueZone, String zone, String expected) {
    var deadline = deadline("d", at(due, dueZone), "P1D");

    assertEquals(moment(expected), planned(deadline, audience(zone, "09:00"), "P1D"));
  }

  @Test
  void r1_dateAloneCountsFromTheWrittenDate() {
    var deadline = deadline("d", on("2025-11-10"), "P1D");

    assertEquals(
        moment("2025-11-09T09:00-05:00"),
        planned(deadline, audience("America/New_York", "09:00"), "P1D"));
  }

  @ParameterizedTest
  @CsvSource({
    // It begins in Shanghai at eleven in the morning of the ninth in New York.
    "2025-11-10, Asia/Shanghai, America/New_York, 2025-11-08T09:00-05:00",
    "2025-11-10, America/New_York, America/New_York, 2025-11-09T09:00-05:00",
    // It begins in New York at one in the afternoon of the same date in Shanghai.
    "2025-11-10, America/New_York, Asia/Shanghai, 2025-11-09T09:00+08:00",
    // It begins in Honolulu with the day after in Kiritimati.
    "2025-11-10, Pacific/Honolulu, Pacific/Kiritimati, 2025-11-10T09:00+14:00",
    // Midnight is skipped in Sao Paulo: the day begins at one.
    "2018-11-04, America/Sao_Paulo, America/New_York, 2018-11-02T09:00-04:00",
  })
  void r1_dateSpokenSomewhereCountsFromTheAudiencesDateOnWhichItBegins(
      String date, String spokenIn, String zone, String expected) {
    var spoken = new Due.On(LocalDate.parse(date), Optional.of(ZoneId.of(spokenIn)));

    assertEquals(
        moment(expected), planned(deadline("d", spoken, "P1D"), audience(zone, "09:00"), "P1D"));
  }

  @Test
  void r1_throughCountsFromTheFirstDayChanged() {
    var deadline = deadline("d", through("2025-11-09", "America/New_York"), "P1D", "P1W");
    var audience = audience("America/New_York", "09:00");

    assertEquals(moment("2025-11-09T09:00-05:00"), planned(deadline, audience, "P1D"));
    assertEquals(moment("2025-11-03T09:00-05:00"), planned(deadline, audience, "P1W"));
  }

  @Test
  void r1_throughElsewhereCountsFromTheAudiencesDate() {
    // Midnight on the 10th in Shanghai is 11:00 on the 9th in New York.
    var deadline = deadline("d", through("2025-11-09", "Asia/Shanghai"), "P1D");

    assertEquals(
        moment("2025-11-08T09:00-05:00"),
        planned(deadline, audience("America/New_York", "09:00"), "P1D"));
  }

  @Test
  void r1_weekIsSevenDays() {
    var deadline = deadline("d", at("2025-11-10T00:01", "America/New_York"), "P2W", "P14D");
    var audience = audience("America/New_York", "09:00");

    assertEquals(planned(deadline, audience, "P14D"), planned(deadline, audience, "P2W"));
  }

  @Test
  void r1_leadThatASkippedDayWouldPushPastDueComesToDue() {
    var deadline = deadline("d", at("2011-12-31T00:01", "Pacific/Apia"), "P1D");
    var audience = audience("Pacific/Apia", "09:00");

    assertEquals(moment("2011-12-31T00:01+14:00"), planned(deadline, audience, "P1D"));
  }
}
