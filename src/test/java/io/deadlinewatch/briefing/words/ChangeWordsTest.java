package io.deadlinewatch.briefing.words;

import static io.deadlinewatch.support.BriefingSamples.NEW_YORK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.support.BriefingSamples;
import io.deadlinewatch.support.NewsSamples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What readers are told of a change: the news, and what is kept in order behind it only alone. */
class ChangeWordsTest {
  private static final Deadline TRUCE = BriefingSamples.truce();

  @Test
  void sourcesRemindersAndImportanceAreNoNewsBesideAny() {
    var kept = remindedOnceBefore(resourced(important(NewsSamples.awaitingNothing(TRUCE))));
    var doubtful = BriefingSamples.certain(kept, Certainty.TENTATIVE);
    assertEquals(List.of("Now tentative, was scheduled."), told(doubtful));
  }

  @Test
  void housekeepingAloneIsToldAsAColleagueWouldTellIt() {
    assertEquals(List.of("Only the sources are new; they stand below."), told(resourced(TRUCE)));
    assertEquals(
        List.of("You will now be reminded 1 day before."), told(remindedOnceBefore(TRUCE)));
    assertEquals(List.of("You will get no more reminders before the date."), told(reminded(TRUCE)));
    assertEquals(
        List.of("No outcome is awaited: reaching it is all that happens."),
        told(NewsSamples.awaitingNothing(TRUCE)));
  }

  /** How important somebody holds a deadline orders a mail; it is no word of one. */
  @Test
  void importanceIsNeverTold() {
    assertEquals(List.of("Neither the date nor what happens has changed."), told(important(TRUCE)));
    assertEquals(
        List.of("You will now be reminded 1 day before."),
        told(remindedOnceBefore(important(TRUCE))));
  }

  @Test
  void whoeverKeepsTheTableIsToldAllOfIt() {
    assertEquals(
        List.of(
            "Now of major importance, was normal.",
            "Reminders now 1 day before; before: 7 days, 1 day before."),
        ChangeWords.lines(Optional.of(TRUCE), remindedOnceBefore(important(TRUCE))));
  }

  private static List<String> told(Deadline to) {
    return ChangeWords.lines(Optional.of(TRUCE), to, NEW_YORK);
  }

  private static Deadline important(Deadline deadline) {
    return NewsSamples.important(deadline, Importance.MAJOR);
  }

  private static Deadline resourced(Deadline deadline) {
    var wording = deadline.wording();
    var other = new Source("A better one", "https://example.org/better", Optional.empty());
    return NewsSamples.worded(
        deadline,
        new Wording(
            wording.title(),
            wording.authority(),
            wording.consequence(),
            wording.action(),
            List.of(other)));
  }

  private static Deadline remindedOnceBefore(Deadline deadline) {
    return reminded(deadline, Lead.parse("P1D"));
  }

  private static Deadline reminded(Deadline deadline, Lead... leads) {
    var timing = deadline.timing();
    return new Deadline(
        deadline.id(),
        deadline.classification(),
        deadline.wording(),
        new Timing(timing.due(), timing.certainty(), List.of(leads)),
        deadline.status());
  }
}
