package io.deadlinewatch.briefing.words;

import static io.deadlinewatch.support.BriefingSamples.NEW_YORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.support.BriefingSamples;
import io.deadlinewatch.support.NewsSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A headline is the news: somebody's sentence, or what a change comes to. */
class HeadlineTest {
  private static final String NOW = "2025-11-04T20:00:00Z";

  private final Deadline truce = BriefingSamples.truce();
  private final Deadline later =
      BriefingSamples.moved(truce, BriefingSamples.at("2026-11-10T00:01", "America/New_York"));

  @Test
  void theSentenceOfTheLastRevisionIsTheHeadline() {
    var alert = NewsSamples.news(Optional.of(truce), later, "Truce extended to Nov 10, 2026.", NOW);
    assertEquals("Truce extended to Nov 10, 2026", text(alert));
    assertEquals("Truce extended to Nov 10, 2026", Subject.of(List.of(alert), NEW_YORK));
  }

  @Test
  void aSentenceThatNoSubjectCanHoldGivesWayToTheDerivedHeadline() {
    var alert = NewsSamples.news(Optional.of(truce), later, "休战延长一年", NOW);
    assertEquals("休战延长一年", text(alert));
    assertTrue(Subject.of(List.of(alert), NEW_YORK).startsWith("Moved later: US-China"));
  }

  @Test
  void aSubjectThatIsCutKeepsItsDoubt() {
    var doubtful = BriefingSamples.certain(later, Certainty.TENTATIVE);
    var sentence = "China to buy 12 million tonnes of soybeans by the end of January, the US says";
    var alert = NewsSamples.news(Optional.of(truce), doubtful, sentence, NOW);
    var subject = Subject.of(List.of(alert, alert), NEW_YORK);
    assertTrue(subject.endsWith("... (tentative) (and 1 more on truce)"), subject);
  }

  @Test
  void aSubjectThatWouldBeginWithASignIsOpened() {
    var alert = NewsSamples.news(Optional.of(truce), later, "$50 fee dropped", NOW);
    assertEquals("News: $50 fee dropped", Subject.of(List.of(alert), NEW_YORK));
  }

  @Test
  void aMoveAndItsConfirmationAreOne() {
    var doubtful = BriefingSamples.certain(truce, Certainty.TENTATIVE);
    assertEquals(
        "Confirmed, moved later: US-China tariff truce runs out, now Tue Nov 10, 2026, 12:01 AM"
            + " EST",
        changed(doubtful, later));
    assertEquals(
        "Moved later, now tentative: US-China tariff truce runs out, now Tue Nov 10, 2026, 12:01"
            + " AM EST",
        changed(truce, BriefingSamples.certain(later, Certainty.TENTATIVE)));
  }

  @Test
  void whatHappensNowIsSaidAndNotThatItWasReworded() {
    var threat = NewsSamples.happening(NewsSamples.threat(), "The US would add 100 points.");
    var unlikely =
        NewsSamples.happening(
            threat, "The US would add 100 points. It is unlikely: the talks averted it.");
    assertEquals(
        "Update (threatened): Extra 100% US tariff: It is unlikely: the talks averted it",
        changed(threat, unlikely));
  }

  @Test
  void whatWasProlongedIsNotCalledSettled() {
    var pause = NewsSamples.titled(BriefingSamples.truce(), "China's pause of its listings ends");
    var prolonged =
        BriefingSamples.ended(pause, new Status.Settled(Optional.of("Prolonged by a year.")));
    assertEquals(
        "Outcome: China's pause of its listings ends - Prolonged by a year",
        changed(pause, prolonged));
    var off = BriefingSamples.ended(pause, new Status.Cancelled(Optional.empty()));
    assertEquals("Called off: China's pause of its listings ends", changed(pause, off));
  }

  @Test
  void whatIsNewSaysThatADateIsNew() {
    assertEquals(
        "New deadline: US-China tariff truce runs out, Mon Nov 10, 12:01 AM EST",
        text(BriefingSamples.changed(Optional.empty(), truce, "why", NOW)));
  }

  @Test
  void aRetractionSaysCorrectionFirst() {
    assertEquals(
        "Correction: moved earlier: US-China tariff truce runs out, now Mon Nov 10, 12:01 AM EST",
        text(BriefingSamples.retracted(later, truce, NOW)));
  }

  /** Whatever moment an alert speaks at, no word says that a thing is there before it is. */
  @Test
  void nothingHasComeBeforeItsInstant() {
    List<Due> dues =
        List.of(
            BriefingSamples.at("2025-11-10T00:01", "America/New_York"),
            BriefingSamples.at("2025-11-10T09:00", "Asia/Shanghai"),
            new Due.Through(LocalDate.of(2025, 11, 9), ZoneId.of("America/New_York")),
            new Due.Through(LocalDate.of(2025, 11, 9), ZoneId.of("Asia/Shanghai")));
    for (var due : dues) {
      var instant = due.instant().orElseThrow();
      for (int minutes = 1; minutes < 5_000; minutes += 13) {
        requireAhead(due, instant.minusSeconds(60L * minutes));
      }
    }
  }

  private static void requireAhead(Due due, Instant now) {
    for (var reader : List.of(NEW_YORK, NewsSamples.berlin())) {
      var left = TimeLeft.words(due, now, reader);
      var listed = new DueWords(reader, now).listed(due);
      for (var words : List.of(left, listed)) {
        assertFalse(
            words.matches(".*\\b(now|ago|was|were|ended|began|yesterday|in force)\\b.*"),
            () -> now + ": " + words);
      }
    }
  }

  private static String changed(Deadline from, Deadline to) {
    return text(BriefingSamples.changed(Optional.of(from), to, "why", NOW));
  }

  private static String text(DeadlineAlert alert) {
    return Headline.of(alert, NEW_YORK).text();
  }
}
