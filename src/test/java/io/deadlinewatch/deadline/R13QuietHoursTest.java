package io.deadlinewatch.deadline;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.moment;
import static io.deadlinewatch.support.DeadlineSamples.on;
import static io.deadlinewatch.support.DeadlineSamples.quiet;
import static io.deadlinewatch.support.DeadlineSamples.through;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R13: until when an SMS waits. */
class R13QuietHoursTest {
  private static final String NEW_YORK = "America/New_York";
  private static final Due LONG_AFTER = at("2026-12-01T12:00", "UTC");

  @ParameterizedTest
  @CsvSource({
    "22:00-07:00, 2025-12-10T21:59:59-05:00,",
    "22:00-07:00, 2025-12-10T22:00:00-05:00, 2025-12-11T07:00:00-05:00",
    "22:00-07:00, 2025-12-11T03:00:00-05:00, 2025-12-11T07:00:00-05:00",
    "22:00-07:00, 2025-12-11T06:59:59-05:00, 2025-12-11T07:00:00-05:00",
    "22:00-07:00, 2025-12-11T07:00:00-05:00,",
    "12:00-14:00, 2025-12-10T11:59:00-05:00,",
    "12:00-14:00, 2025-12-10T12:00:00-05:00, 2025-12-10T14:00:00-05:00",
    "12:00-14:00, 2025-12-10T14:00:00-05:00,",
    "00:00-06:00, 2025-12-10T00:00:00-05:00, 2025-12-10T06:00:00-05:00",
    "18:00-00:00, 2025-12-10T23:59:00-05:00, 2025-12-11T00:00:00-05:00"
  })
  void r13_anSmsWaitsToTheEndOfTheHours(String hours, String now, String until) {
    assertWaits(hours, now, LONG_AFTER, until);
  }

  @ParameterizedTest
  @CsvSource({
    // Clocks go forward from two to three on March 8, and back from two to one on November 1.
    "22:00-02:30, 2026-03-08T01:30:00-05:00, 2026-03-08T03:30:00-04:00",
    "02:30-03:45, 2026-03-08T03:15:00-04:00,",
    "02:30-03:45, 2026-03-08T03:30:00-04:00, 2026-03-08T03:45:00-04:00",
    "22:00-01:30, 2026-11-01T01:15:00-04:00, 2026-11-01T01:30:00-04:00",
    "22:00-01:30, 2026-11-01T01:15:00-05:00,",
    "22:00-07:00, 2026-11-01T01:15:00-05:00, 2026-11-01T07:00:00-05:00"
  })
  void r13_hoursKeepToTheClockOnTheWall(String hours, String now, String until) {
    assertWaits(hours, now, LONG_AFTER, until);
  }

  @Test
  void r13_whatIsDueBeforeTheHoursEndGoesAtOnce() {
    var night = "2025-12-10T23:00:00-05:00";
    assertWaits("22:00-07:00", night, at("2025-12-10T23:00:01", NEW_YORK), null);
    assertWaits("22:00-07:00", night, at("2025-12-11T07:00", NEW_YORK), null);
    assertWaits("22:00-07:00", night, through("2025-12-10", NEW_YORK), null);
  }

  @Test
  void r13_whatIsDueAfterThemOrAlreadyOrOnADateAloneWaits() {
    var night = "2025-12-10T23:00:00-05:00";
    var morning = "2025-12-11T07:00:00-05:00";
    assertWaits("22:00-07:00", night, at("2025-12-11T07:00:01", NEW_YORK), morning);
    assertWaits("22:00-07:00", night, at("2025-12-10T23:00", NEW_YORK), morning);
    assertWaits("22:00-07:00", night, through("2025-12-09", NEW_YORK), morning);
    assertWaits("22:00-07:00", night, on("2025-12-11"), morning);
  }

  @Test
  void r13_withoutHoursNothingWaits() {
    assertEquals(
        Optional.empty(),
        Audience.DEFAULT.quietUntil(moment("2025-12-11T03:00-05:00"), LONG_AFTER));
  }

  private static void assertWaits(String hours, String now, Due due, String until) {
    assertEquals(
        Optional.ofNullable(until).map(text -> moment(text)),
        quiet(Audience.DEFAULT, hours).quietUntil(moment(now), due));
  }
}
