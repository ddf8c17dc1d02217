package io.deadlinewatch.briefing.email;

import static io.deadlinewatch.support.BriefingSamples.NEW_YORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.document.AlertDocument;
import io.deadlinewatch.briefing.slack.SlackMessage;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.support.BriefingSamples;
import io.deadlinewatch.support.NewsSamples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands around the news: what comes, since when nothing did, where it is written. */
class DeadlineEmailTest {
  private static final String NOW = "2025-11-04T20:00:00Z";

  @Test
  void aMinorDeadlineNeverDisplacesAMajorOne() {
    List<DeadlineSummary> upcoming = new ArrayList<>();
    for (int day = 10; day < 20; day++) {
      upcoming.add(deadline("small-" + day, "Small " + day, "2025-11-" + day, Importance.MINOR));
    }
    upcoming.add(deadline("big", "The great one", "2026-11-10", Importance.MAJOR));
    var context = new Context(NEW_YORK, situation(), upcoming);
    var text = text(BriefingSamples.reminder(BriefingSamples.truce(), NOW), context);
    var coming = text.substring(text.indexOf("COMING UP"));
    assertTrue(coming.startsWith("COMING UP\n- The great one\n"), coming);
    assertEquals(5, coming.lines().filter(line -> line.startsWith("- ")).count());
  }

  @Test
  void whatIsOverIsNotComingUp() {
    var over = deadline("over", "The one that is over", "2025-11-03", Importance.MAJOR);
    var alert = BriefingSamples.reminder(BriefingSamples.truce(), NOW);
    var context = new Context(NEW_YORK, situation(), List.of(over));
    assertTrue(text(alert, context).contains("COMING UP\nNothing else is on the list.\n"));
    assertFalse(AlertDocument.of(alert, context).contains("The one that is over"));
  }

  @Test
  void officialDocumentsComeFirstAndNothingThatWasPublishedLater() {
    var order = source("The order", "2025-11-04").official(true);
    var alert =
        sourced(source("A report", "2025-11-01"), source("A look back", "2025-11-05"), order);
    var text = text(alert, BriefingSamples.context(NEW_YORK));
    var sources = text.substring(text.indexOf("SOURCES"));
    assertTrue(
        sources.startsWith("SOURCES\nThe order (official document), Nov 4, 2025\n"), sources);
    assertTrue(sources.contains("A report"), sources);
    assertFalse(sources.contains("A look back"), sources);
  }

  @Test
  void aTrackThatWasSilentForAMonthSaysSinceWhen() {
    var line = "Nothing new on this track since Aug 11, 2025.";
    var context = BriefingSamples.context(NEW_YORK);
    assertTrue(
        text(BriefingSamples.reminder(BriefingSamples.truce(), NOW), context).contains(line));
    var change = BriefingSamples.changed(Optional.empty(), BriefingSamples.truce(), "why", NOW);
    assertFalse(text(change, context).contains(line));
    var early = BriefingSamples.reminder(BriefingSamples.truce(), "2025-09-10T13:00:00Z");
    assertFalse(text(early, context).contains("Nothing new"));
  }

  @Test
  void certaintyGoesOnceADeadlineIsOver() {
    var doubtful = BriefingSamples.certain(BriefingSamples.truce(), Certainty.TENTATIVE);
    var context = BriefingSamples.context(NEW_YORK);
    assertTrue(text(BriefingSamples.reminder(doubtful, NOW), context).contains("Certainty:"));
    var over = text(BriefingSamples.reached(doubtful, "2025-11-10T08:30:00Z"), context);
    assertFalse(over.contains("tentative"), over);
  }

  @Test
  void anOutcomeIsMissedOnlyWhereOneIsAwaited() {
    var context = BriefingSamples.context(NEW_YORK);
    var at = "2025-11-10T05:01:00Z";
    var awaited = BriefingSamples.truce();
    assertTrue(text(BriefingSamples.reached(awaited, at), context).contains("not on record"));
    var nothing = NewsSamples.awaitingNothing(awaited);
    assertFalse(text(BriefingSamples.reached(nothing, at), context).contains("not on record"));
  }

  @Test
  void whatAReaderCanDoIsShownOnlyWhileItCanBeDone() {
    var truce = BriefingSamples.truce();
    var wording = truce.wording();
    var action = Optional.of("File on the portal before 12:01 AM.");
    var window =
        NewsSamples.worded(
            truce,
            new Wording(
                wording.title(),
                wording.authority(),
                wording.consequence(),
                action,
                wording.sources()));
    var context = BriefingSamples.context(NEW_YORK);
    assertTrue(text(BriefingSamples.reminder(window, NOW), context).contains("WHAT YOU CAN DO"));
    for (var at : List.of("2025-11-10T05:01:00Z", "2025-11-10T08:30:00Z")) {
      var closed = BriefingSamples.reached(window, at);
      assertFalse(text(closed, context).contains("portal"), at);
      var post = SlackMessage.of(AlertDocument.of(closed, context)).payload();
      assertFalse(post.contains("portal"), post);
    }
  }

  @Test
  void theFooterSaysWhenTheNextReminderComesAndWhomToWriteTo() {
    var alert = BriefingSamples.reminder(BriefingSamples.truce(), NOW);
    assertTrue(
        text(alert, BriefingSamples.context(NEW_YORK))
            .endsWith("Next reminder: Sun Nov 9, 9:00 AM EST.\n"));
    var berlin = text(alert, BriefingSamples.context(NewsSamples.berlin()));
    assertTrue(
        berlin.endsWith(
            """
            Next reminder: Sun Nov 9, 09:00 Berlin time (UTC+1).
            To change or stop what you get: alerts@example.org
            """),
        berlin);
  }

  /** One way of writing a time in each mail: Berlin reads no AM and no PM. */
  @Test
  void aClockOf24HoursIsKeptThroughout() {
    var later =
        BriefingSamples.moved(
            BriefingSamples.truce(), BriefingSamples.at("2026-11-10T17:30", "America/New_York"));
    var change = BriefingSamples.changed(Optional.of(BriefingSamples.truce()), later, "why", NOW);
    var berlin = text(change, BriefingSamples.context(NewsSamples.berlin()));
    assertFalse(berlin.matches("(?s).*\\d (AM|PM)\\b.*"), berlin);
    assertTrue(berlin.contains("now Tue Nov 10, 2026, 17:30 EST; was"), berlin);
    var here = text(change, BriefingSamples.context(Audience.DEFAULT));
    assertTrue(here.contains("10:30 PM UTC"), here);
  }

  private static DeadlineSummary deadline(
      String id, String title, String date, Importance importance) {
    var deadline = BriefingSamples.deadline(id, title, BriefingSamples.on(date));
    return NewsSamples.important(deadline, importance).summary();
  }

  private static DeadlineAlert sourced(Source... sources) {
    var wording = BriefingSamples.truce().wording();
    Deadline deadline =
        NewsSamples.worded(
            BriefingSamples.truce(),
            new Wording(
                wording.title(),
                wording.authority(),
                wording.consequence(),
                wording.action(),
                List.of(sources)));
    return BriefingSamples.reminder(deadline, NOW);
  }

  private static Source source(String title, String published) {
    return new Source(
        title,
        "https://example.org/" + title.replace(' ', '-'),
        Optional.of(LocalDate.parse(published)));
  }

  private static Situation situation() {
    return Situation.on(LocalDate.of(2025, 11, 4), List.of());
  }

  private static String text(DeadlineAlert alert, Context context) {
    return new DeadlineEmail(List.of(alert), context).text();
  }
}
