package io.deadlinewatch.briefing.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.support.BriefingSamples;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time left as a person says it, for an audience in New York (R9). */
class TimeLeftTest {
  @ParameterizedTest
  @CsvSource({
    "2025-11-10T05:00:30Z, in less than a minute, PT30S",
    "2025-11-10T05:01:00Z, now, PT0S",
    "2025-11-10T05:00:00Z, in 1 minute, PT1M",
    "2025-11-10T04:01:00Z, in 1 hour, PT1H",
    "2025-11-10T03:31:00Z, in 1 hour 30 minutes, PT1H30M",
    "2025-11-09T14:00:00Z, in 15 hours, PT15H1M",
    "2025-11-09T05:00:30Z, tomorrow at 12:01 AM EST, PT24H30S",
    "2025-11-09T03:00:00Z, in 26 hours, PT26H1M",
    "2025-11-07T14:00:00Z, in 3 days, PT63H1M",
    "2025-11-05T18:00:00Z, in 5 days, PT107H1M",
    "2025-09-10T14:00:00Z, about 2 months, PT1455H1M",
    "2025-11-10T05:01:20Z, now, PT-20S",
    "2025-11-10T05:13:00Z, 12 minutes ago, PT-12M",
    "2025-11-10T08:30:00Z, 3 hours ago, PT-3H-29M",
    "2025-11-11T06:00:00Z, yesterday at 12:01 AM EST, PT-24H-59M",
    "2025-11-13T14:00:00Z, 3 days ago, PT-80H-59M",
  })
  void aClockTime(String now, String words, String iso) {
    var due = BriefingSamples.at("2025-11-10T00:01", "America/New_York");
    var moment = Instant.parse(now);
    var said = TimeLeft.words(due, moment, BriefingSamples.NEW_YORK);
    assertEquals(words, said.replaceFirst("^in about", "about"));
    assertEquals(iso, TimeLeft.iso(due, moment, BriefingSamples.NEW_YORK));
  }

  /** On 1 November 2026 New York has 25 hours: a day's length ahead or ago may be the same date. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-01T23:59, 2026-11-01T04:59:00Z, in 24 hours",
    "2026-11-01T23:59, 2026-11-01T04:00:00Z, in 24 hours",
    "2026-11-01T00:01, 2026-11-02T04:59:00Z, 24 hours ago",
    "2026-11-02T00:01, 2026-11-01T04:59:00Z, tomorrow at 12:01 AM EST",
    "2026-10-31T23:59, 2026-11-02T04:30:00Z, yesterday at 11:59 PM EDT",
  })
  void theDayOf25Hours(String due, String now, String words) {
    var moment = BriefingSamples.at(due, "America/New_York");
    assertEquals(words, TimeLeft.words(moment, Instant.parse(now), BriefingSamples.NEW_YORK));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-01T04:00:00Z, today, P0D",
    "2025-11-02T03:59:00Z, today, P0D",
    "2025-11-01T03:59:00Z, tomorrow, P1D",
    "2025-10-25T13:00:00Z, in 7 days, P7D",
    "2025-11-02T14:00:00Z, yesterday, P-1D",
    "2025-11-04T14:00:00Z, 3 days ago, P-3D",
  })
  void aDateAlone(String now, String words, String iso) {
    var due = BriefingSamples.on("2025-11-01");
    assertEquals(words, TimeLeft.words(due, Instant.parse(now), BriefingSamples.NEW_YORK));
    assertEquals(iso, TimeLeft.iso(due, Instant.parse(now), BriefingSamples.NEW_YORK));
  }
}
