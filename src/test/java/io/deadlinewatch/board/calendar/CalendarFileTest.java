package io.deadlinewatch.board.calendar;

import static io.deadlinewatch.board.BoardSamples.NOW;
import static io.deadlinewatch.board.BoardSamples.SITE;
import static io.deadlinewatch.board.BoardSamples.deadline;
import static io.deadlinewatch.board.BoardSamples.edit;
import static io.deadlinewatch.board.BoardSamples.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.board.BoardSamples;
import io.deadlinewatch.board.Site;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.support.BriefingSamples;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a calendar shows; design, "The board". */
class CalendarFileTest {
  private static final Due MOMENT = BriefingSamples.at("2025-11-10T00:01", "America/New_York");
  private static final CalendarFile FILE = new CalendarFile(SITE, Audience.DEFAULT);

  @Test
  void aMomentStandsInUtcAndNeedsNoTableOfZones() {
    var written = of(first(deadline("truce-ends", "Truce ends", MOMENT)));
    assertTrue(written.contains("\r\nDTSTART:20251110T050100Z\r\n"), written);
    assertFalse(written.contains("VTIMEZONE"));
    assertFalse(written.contains("VALARM"));
    assertTrue(written.contains("\r\nTRANSP:TRANSPARENT\r\n"));
  }

  @Test
  void aDateAloneStandsOnItsOwnWrittenDate() {
    var written =
        of(first(deadline("x", "Summit", BriefingSamples.on("2025-10-30", "Asia/Seoul"))));
    assertTrue(
        written.contains("\r\nDTSTART;VALUE=DATE:20251030\r\nDTEND;VALUE=DATE:20251031\r\n"),
        written);
  }

  @Test
  void aLastDayStandsOnItselfAndSaysWhatItIs() {
    var due = BriefingSamples.through("2025-12-31", "Asia/Shanghai");
    var written = of(first(deadline("x", "Pause ends", due)));
    assertTrue(
        written.contains("\r\nDTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260101\r\n"),
        written);
    assertTrue(written.contains("\r\nSUMMARY:Pause ends (last day)\r\n"));
  }

  @Test
  void whatIsDoubtfulSaysSoAndIsMarked() {
    for (var certainty : List.of(Certainty.TENTATIVE, Certainty.THREATENED)) {
      var written = of(first(BriefingSamples.certain(deadline("x", "Talks", MOMENT), certainty)));
      assertTrue(written.contains("\r\nSUMMARY:Talks (" + certainty.word() + ")\r\n"));
      assertTrue(written.contains("\r\nSTATUS:TENTATIVE\r\n"));
    }
    var firm = of(first(deadline("x", "Talks", MOMENT)));
    assertTrue(firm.contains("\r\nSTATUS:CONFIRMED\r\n"));
  }

  @Test
  void whatWasCalledOffSaysSoForFourWeeksAndThenGoes() {
    var off = BriefingSamples.ended(deadline("x", "Fees", MOMENT), new Status.Cancelled(none()));
    var revision = first(off);
    var end = revision.edit().at().plus(Duration.ofDays(28));
    var written = of(end, revision);
    assertTrue(written.contains("\r\nSUMMARY:Cancelled: Fees\r\n"));
    assertTrue(written.contains("\r\nSTATUS:CONFIRMED\r\n"));
    assertFalse(of(end.plusSeconds(1), revision).contains("VEVENT"));
  }

  @Test
  void whatIsOverStaysForFourHundredDays() {
    var revision = first(deadline("x", "Truce", MOMENT));
    var end = MOMENT.instant().orElseThrow().plus(CalendarFile.PAST_FOR);
    assertTrue(of(end, revision).contains("VEVENT"));
    assertFalse(of(end.plusSeconds(1), revision).contains("VEVENT"));
  }

  @Test
  void aRevisionIsTheSameEventWithTheNextNumber() {
    var before = first(deadline("truce-ends", "Truce ends", MOMENT));
    var later = BriefingSamples.moved(before.to(), BriefingSamples.on("2026-11-10"));
    var after = before.next(later, edit("2025-11-05T09:30:15Z", "Extended."));
    assertTrue(of(before).contains("\r\nUID:truce-ends@board.example.org\r\n"));
    assertTrue(of(before).contains("\r\nSEQUENCE:1\r\n"));
    assertTrue(of(after).contains("\r\nUID:truce-ends@board.example.org\r\n"));
    assertTrue(of(after).contains("\r\nSEQUENCE:2\r\n"));
    assertTrue(of(after).contains("\r\nDTSTAMP:20251105T093015Z\r\n"));
    assertTrue(of(after).contains("\r\nLAST-MODIFIED:20251105T093015Z\r\n"));
  }

  @Test
  void theSameDeadlinesAreTheSameBytesInAnyOrderAndAtAnyTime() {
    var all = BoardSamples.ofEachKind();
    var once = FILE.of("All", all, NOW);
    assertEquals(once, FILE.of("All", all.reversed(), NOW.plus(Duration.ofDays(7))));
  }

  @Test
  void readersAreToldHowOftenToLook() {
    var written = of(first(deadline("x", "Truce", MOMENT)));
    assertTrue(written.contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n"));
    assertTrue(written.contains("\r\nX-PUBLISHED-TTL:PT1H\r\n"));
  }

  @Test
  void itLinksToThePageOfTheDeadlineWhereThereIsOne() {
    var revision = first(deadline("truce-ends", "Truce", MOMENT));
    assertTrue(
        of(revision).contains("\r\nURL:https://board.example.org/d/truce-ends/index.html\r\n"));
    var nowhere = new CalendarFile(new Site(Optional.empty()), Audience.DEFAULT);
    assertFalse(nowhere.of("All", List.of(revision), NOW).contains("\r\nURL:"));
  }

  @Test
  void noTextOfAnybodysMakesALineOrAnEvent() {
    var hostile = BoardSamples.hostile(100);
    var written = FILE.of("A\r\nMETHOD:CANCEL", hostile, NOW);
    assertEquals(hostile.size(), written.split("\r\nBEGIN:VEVENT\r\n", -1).length - 1);
    assertFalse(written.contains("\r\nMETHOD:CANCEL"));
    for (var line : written.split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= ContentLine.MAX_OCTETS, line);
      assertTrue(line.chars().noneMatch(Character::isISOControl), line);
    }
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static String of(Revision... revisions) {
    return of(NOW, revisions);
  }

  private static String of(Instant at, Revision... revisions) {
    return FILE.of("Deadlines", List.of(revisions), at);
  }
}
