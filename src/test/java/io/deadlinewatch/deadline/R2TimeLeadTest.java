package io.deadlinewatch.deadline;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.audience;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.moment;
import static io.deadlinewatch.support.DeadlineSamples.on;
import static io.deadlinewatch.support.DeadlineSamples.planned;
import static io.deadlinewatch.support.DeadlineSamples.through;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.PlannedAlert;
import io.deadlinewatch.text.RefusedException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R2: a time lead is due exactly that long before the due instant; what is refused, and how. */
class R2TimeLeadTest {
  private static final Audience AUDIENCE = audience("Asia/Kolkata", "09:00");

  @ParameterizedTest
  @CsvSource({
    "2025-11-02T12:00, America/New_York, PT24H, 2025-11-01T13:00-04:00",
    "2026-03-08T12:00, America/New_York, PT24H, 2026-03-07T11:00-05:00",
    "2025-10-05T03:00, Australia/Lord_Howe, PT1H, 2025-10-05T01:30+10:30",
    "2026-04-05T03:00, Australia/Lord_Howe, PT2H, 2026-04-05T01:30+11:00",
    "2026-03-08T02:30, America/New_York, PT1H, 2026-03-08T01:30-05:00",
    "2025-11-02T01:30, America/New_York, PT1H30M, 2025-11-02T00:00-04:00",
    "2025-11-10T00:01, America/New_York, PT30M, 2025-11-09T23:31-05:00",
    "2011-12-31T06:00, Pacific/Apia, PT12H, 2011-12-29T18:00-10:00",
  })
  void r2_timeLeadIsDueExactlySoLongBefore(String due, String zone, String lead, String expected) {
    assertEquals(moment(expected), planned(deadline("d", at(due, zone), lead), AUDIENCE, lead));
  }

  @Test
  void r2_timeLeadOfThroughCountsFromMidnightOfTheNextDay() {
    var deadline = deadline("d", through("2025-11-09", "America/New_York"), "PT1H");

    assertEquals(moment("2025-11-09T23:00-05:00"), planned(deadline, AUDIENCE, "PT1H"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1D", "P14D", "P1W", "P52W", "PT1H", "PT30M", "PT1H30M", "PT90M"})
  void r2_leadKeepsItsWrittenForm(String written) {
    assertEquals(written, Lead.parse(written).written());
  }

  @Test
  void r2_weekIsNotSevenDaysInWriting() {
    assertNotEquals(Lead.parse("P7D"), Lead.parse("P1W"));
    assertNotEquals(Lead.parse("PT60M"), Lead.parse("PT1H"));
  }

  @ParameterizedTest
  @CsvSource({
    "P1DT6H, mixes",
    "P1WT1H, mixes",
    "P-3D, negative",
    "-P3D, negative",
    "PT-1H, negative",
    "-PT1H, negative",
    "P0D, no time at all",
    "P0W, no time at all",
    "PT0H, no time at all",
    "PT0H0M, no time at all",
    "P1M, write",
    "P1Y, write",
    "P1W2D, write",
    "PT30S, write",
    "PT, write",
    "P, write",
    "PT1.5H, write",
    "PT30M1H, write",
    "p7d, write",
    "7D, write",
    "'', write",
    "' P7D', write",
    "P7D P3D, write",
    "P٣D, write",
    "P4000D, longer than",
    "P99999999999D, write",
  })
  void r2_otherLeadsAreRefusedWithTheFieldAndTheRemedy(String written, String words) {
    var refused = assertThrows(RefusedException.class, () -> Lead.parse(written));

    assertEquals("leads", refused.field());
    assertTrue(refused.getMessage().startsWith("leads: "), refused.getMessage());
    assertTrue(refused.getMessage().contains(words), refused.getMessage());
  }

  @Test
  void r2_timeLeadOnADateAloneIsRefused() {
    var refused =
        assertThrows(RefusedException.class, () -> deadline("d", on("2025-11-10"), "P1D", "PT6H"));

    assertEquals("leads", refused.field());
    assertTrue(refused.getMessage().contains("'PT6H'"), refused.getMessage());
    assertTrue(refused.getMessage().contains("write day leads"), refused.getMessage());
  }

  @Test
  void r2_leadsMayBeEmpty() {
    var deadline = deadline("d", on("2025-11-10"));

    assertEquals(
        List.of("reached"),
        AlertPlan.moments(deadline, AUDIENCE).stream().map(PlannedAlert::name).toList());
  }

  @Test
  void moreThanTwentyLeadsAreRefused() {
    var many = Collections.nCopies(21, "P1D").toArray(String[]::new);

    var refused = assertThrows(RefusedException.class, () -> deadline("d", on("2025-11-10"), many));

    assertEquals("leads", refused.field());
  }
}
