package io.deadlinewatch.briefing.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.sms.SmsText;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.support.BriefingSamples;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day belongs to a zone: the words name it wherever it is the news, or not the reader's own. */
class ZoneWordsTest {
  private static final String NOW = "2025-10-20T14:00:00Z";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Asia/Seoul| In 9 days: A. Due Thu Oct 30 in Seoul (begins Wed Oct 29, 11:00 AM EDT; no"
            + " clock time given).",
        "America/New_York| In 10 days: A. Due Thu Oct 30 (no clock time given).",
      })
  void anSmsNamesThePlaceOfADate(String zone, String sms) {
    var alert =
        BriefingSamples.reminder(BriefingSamples.deadline("a", "A", on("2025-10-30", zone)), NOW);
    assertEquals(sms, SmsText.of(List.of(alert), BriefingSamples.NEW_YORK));
  }

  @Test
  void aLastDayThatMovesToAnotherZoneNamesBoth() {
    assertChange(
        BriefingSamples.through("2025-11-09", "America/New_York"),
        BriefingSamples.through("2025-11-09", "Asia/Shanghai"),
        "Moved earlier: the last day is now Sun Nov 9, 2025 in Shanghai; was through Sun Nov 9,"
            + " 2025 in New York.",
        "Moved earlier: A, new last day Sun Nov 9 in Shanghai (was Sun Nov 9).");
  }

  @Test
  void aDateThatGetsAZoneNamesIt() {
    assertChange(
        BriefingSamples.on("2025-11-09"),
        on("2025-11-09", "Asia/Seoul"),
        "Date restated: now Sun Nov 9, 2025 in Seoul; was Sun Nov 9, 2025.",
        "Date restated: A, now Sun Nov 9 in Seoul (begins Sat Nov 8, 10:00 AM EST) (was Sun Nov"
            + " 9).");
  }

  @Test
  void anotherNameOfTheZoneIsToldAsSuch() {
    assertChange(
        BriefingSamples.at("2025-11-10T00:01", "America/New_York"),
        BriefingSamples.at("2025-11-10T00:01", "US/Eastern"),
        "Date restated: now Mon Nov 10, 2025, 12:01 AM EST (US/Eastern); was Mon Nov 10, 2025,"
            + " 12:01 AM EST (America/New_York).",
        "Date restated: A, now Mon Nov 10, 12:01 AM EST (in 21 days).");
  }

  /** A day passes where it is spoken: the reader's may be over before, or go on after. */
  @ParameterizedTest
  @CsvSource({
    "Asia/Shanghai, America/New_York, 2025-11-09T15:59:00Z, false, today",
    "Asia/Shanghai, America/New_York, 2025-11-09T17:00:00Z, false, today",
    "Asia/Shanghai, America/New_York, 2025-11-10T15:59:00Z, false, today in Shanghai",
    "Asia/Shanghai, America/New_York, 2025-11-10T16:00:00Z, true, yesterday",
    "America/New_York, Asia/Shanghai, 2025-11-11T02:00:00Z, false, today in New York",
    "America/New_York, Asia/Shanghai, 2025-11-11T05:00:00Z, true, yesterday",
    // A day of 23 hours there, all of it within one of the reader's.
    "America/New_York, America/Bogota, 2026-03-09T04:30:00Z, true, earlier today",
  })
  void aDayPassesWhereItIsSpoken(
      String spokenIn, String reader, String now, boolean past, String words) {
    var audience =
        new Audience(
            ZoneId.of(reader),
            BriefingSamples.NEW_YORK.alertTime(),
            BriefingSamples.NEW_YORK.digest());
    var due = on(now.startsWith("2026") ? "2026-03-08" : "2025-11-10", spokenIn);
    assertEquals(past, due.isPast(Instant.parse(now), audience));
    assertEquals(words, TimeLeft.words(due, Instant.parse(now), audience));
  }

  private static void assertChange(Due before, Due after, String line, String sms) {
    var from = Optional.of(BriefingSamples.deadline("a", "A", before));
    var to = BriefingSamples.deadline("a", "A", after);
    assertEquals(List.of(line), ChangeWords.lines(from, to));
    var alert = BriefingSamples.changed(from, to, "why", NOW);
    assertEquals(sms, SmsText.of(List.of(alert), BriefingSamples.NEW_YORK));
  }

  private static Due on(String date, String zone) {
    return new DueText(Optional.of(date), Optional.empty(), Optional.of(zone))
        .read(Optional.empty());
  }
}
