package io.deadlinewatch.briefing.email;

import static io.deadlinewatch.support.BriefingSamples.NEW_YORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.words.DigestNews;
import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Filing;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.support.BriefingSamples;
import io.deadlinewatch.support.HostileTexts;
import io.deadlinewatch.support.NewsSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A digest is short where nothing is new, and leads with the news where something is. */
class DigestEmailTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2025, 11, 5);

  /** Whatever the table holds: a day without news takes fifteen lines at most. */
  @Test
  void withNothingNewItHasAtMostFifteenLines() {
    for (int seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      List<DeadlineSummary> upcoming = new ArrayList<>();
      List<DeadlineSummary> awaiting = new ArrayList<>();
      for (int i = 0; i < random.nextInt(40); i++) {
        var deadline = HostileTexts.deadline(random, "d" + i, 300).summary();
        (random.nextBoolean() ? upcoming : awaiting).add(deadline);
      }
      var audience = random.nextBoolean() ? NEW_YORK : NewsSamples.berlin();
      var context = new Context(audience, situation(random), upcoming);
      var text = new DigestEmail(digest(List.of(), awaiting), context).text();
      assertTrue(text.lines().count() <= 15, text);
    }
  }

  private static Situation situation(Random random) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < random.nextInt(6); i++) {
      var day = "2025-11-0" + (1 + random.nextInt(5));
      facts.add(BriefingSamples.fact("f" + i, "truce", day, HostileTexts.text(random, 400)));
    }
    return Situation.on(WEDNESDAY, facts);
  }

  @Test
  void theSubjectNamesTheMostImportantNews() {
    var changes =
        List.of(
            change("2025-11-04T20:00:00Z", "Comments close later", Importance.MINOR),
            change("2025-11-04T14:00:00Z", "Truce extended to Nov 10, 2026", Importance.MAJOR));
    var digest = digest(changes, List.of());
    assertEquals(
        "Digest Wed Nov 5: Truce extended to Nov 10, 2026 (and 1 more change)",
        new DigestNews(digest, BriefingSamples.context(NEW_YORK)).subject());
    var text = new DigestEmail(digest, BriefingSamples.context(NEW_YORK)).text();
    assertTrue(text.indexOf("Truce extended") < text.indexOf("Comments close later"), text);
  }

  @Test
  void whatStandsIsRepeatedOnTheWeeksFirstOnly() {
    var news = List.of(change("2025-11-04T14:00:00Z", "Truce extended", Importance.MAJOR));
    var context = BriefingSamples.context(NEW_YORK);
    assertFalse(
        new DigestEmail(digest(news, List.of()), context).text().contains("WHERE THINGS STAND"));
    var first =
        new DigestAlert(
            new AlertId.OfDigest(WEDNESDAY),
            Instant.parse("2025-11-05T13:00:00Z"),
            Instant.parse("2025-10-31T12:00:00Z"),
            news,
            List.of());
    assertTrue(new DigestEmail(first, context).text().contains("WHERE THINGS STAND"));
  }

  @Test
  void aFactThatIsNewIsNews() {
    var facts =
        List.of(
            BriefingSamples.fact("old", "truce", "2025-08-11", "It was agreed."),
            BriefingSamples.fact("new", "truce", "2025-11-05", "It was extended."));
    var context = new Context(NEW_YORK, Situation.on(WEDNESDAY, facts), List.of());
    var text = new DigestEmail(digest(List.of(), List.of()), context).text();
    assertTrue(text.contains("\nNew, truce: It was extended.\n"), text);
    assertFalse(text.contains("It was agreed."), text);
  }

  /** Whatever day it bears, and on whichever track it stands. */
  @Test
  void aFactThatCameWithAChangeIsNewWithThatChange() {
    var fact =
        BriefingSamples.fact("new", "tariffs", "2025-10-30", "It was extended.")
            .filed(Filing.withChange(Instant.parse("2025-11-04T20:00:00Z")));
    var context = new Context(NEW_YORK, Situation.on(WEDNESDAY, List.of(fact)), List.of());
    var other = change("2025-11-05T12:00:00Z", "Comments close", Importance.NORMAL);
    assertFalse(new DigestNews(digest(List.of(other), List.of()), context).isNew(fact));
    var its = change("2025-11-04T20:00:00Z", "Truce extended", Importance.MAJOR, "new");
    assertTrue(new DigestNews(digest(List.of(its), List.of()), context).isNew(fact));
  }

  @Test
  void aFactWrittenAfterTheDigestOfItsDayIsNewToTheNext() {
    var fact = BriefingSamples.fact("new", "truce", "2025-11-04", "It was extended.");
    var context = new Context(NEW_YORK, Situation.on(WEDNESDAY, List.of(fact)), List.of());
    var news = new DigestNews(digest(List.of(), List.of()), context);
    assertFalse(news.isNew(fact));
    assertTrue(news.isNew(fact.filed(Filing.alone(Instant.parse("2025-11-04T15:00:00Z")))));
  }

  @Test
  void whatAwaitsNothingIsNeverSaidToAwaitItsOutcome() {
    var opened =
        BriefingSamples.deadline("docket", "Docket opens", BriefingSamples.on("2025-11-01"));
    var text =
        new DigestEmail(
                digest(List.of(), List.of(NewsSamples.awaitingNothing(opened).summary())),
                BriefingSamples.context(NEW_YORK))
            .text();
    assertFalse(text.contains("Awaiting"), text);
  }

  private static ChangeEntry change(
      String at, String line, Importance importance, String... facts) {
    return new ChangeEntry(
        Instant.parse(at),
        "d",
        new Classification("truce", importance, true),
        line,
        "It was said",
        List.of(facts));
  }

  private static DigestAlert digest(List<ChangeEntry> changes, List<DeadlineSummary> awaiting) {
    return new DigestAlert(
        new AlertId.OfDigest(WEDNESDAY),
        Instant.parse("2025-11-05T13:00:00Z"),
        Instant.parse("2025-11-04T13:00:00Z"),
        changes,
        awaiting);
  }
}
