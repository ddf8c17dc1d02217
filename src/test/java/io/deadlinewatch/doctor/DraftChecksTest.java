package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Snapshots.NOW;
import static io.deadlinewatch.doctor.Snapshots.SITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.store.Inspection.Unreadable;
import io.deadlinewatch.store.Inspection.WaitingDraft;
import io.deadlinewatch.store.Inspection.WaitingDrafts;
import io.deadlinewatch.store.ItemKey;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the doctor says of drafts that wait. */
class DraftChecksTest {
  @Test
  void untilTheFourthDayADraftMayWait() {
    assertEquals(ok("none wait"), said());
    assertEquals(ok("one waits, for 5 minutes"), said(waiting("a", Duration.ofMinutes(5))));
    assertEquals(
        ok("2 drafts wait, the oldest for 3 days"),
        said(waiting("a", Duration.ofMinutes(5)), waiting("b", DraftWords.OLD.minusSeconds(1))));
  }

  @Test
  void fromThenOnItNeedsAHandTheOldestFirst() {
    assertEquals(
        List.of(old("b", "9 days", "draft show b"), old("a", "4 days", "draft show a")),
        said(
            waiting("a", DraftWords.OLD),
            waiting("b", Duration.ofDays(9)),
            waiting("c", Duration.ofDays(1))));
  }

  @Test
  void theCommandIsHarmlessWhateverTheIdIs() {
    assertEquals(
        "deadline-watch draft show a??rm?-rf --stack watch",
        ((Finding.Attention) said(waiting("a; rm -rf", Duration.ofDays(9))).getFirst()).command());
  }

  @Test
  void aClockThatWasAheadMakesNoAgeNegative() {
    var ahead = waiting("a", Duration.ofHours(-1));
    assertEquals(ok("one waits, just made"), said(ahead));
    assertEquals(Duration.ZERO, DraftWords.oldest(List.of(ahead), NOW));
  }

  @Test
  void aDraftThatCannotBeReadIsNamed() {
    var unreadable = new Unreadable(new ItemKey("DRAFT", "x"), "since is missing");
    var seen =
        Snapshots.withDrafts(
            new ReadResult.Known<>(new WaitingDrafts(List.of(), List.of(unreadable))));
    var said = (Finding.Attention) DraftChecks.drafts(seen, NOW, SITE).getFirst();
    assertEquals("a draft cannot be read: since is missing", said.what());
    assertTrue(said.command().startsWith("aws dynamodb get-item"), said::command);
  }

  @Test
  void whatCouldNotBeAskedNeedsAHandToo() {
    var seen = Snapshots.withDrafts(new ReadResult.Failed<>("no answer"));
    assertEquals(
        List.of(
            new Finding.Attention(
                Check.DRAFTS, 1, "no answer", "deadline-watch drafts --stack watch")),
        DraftChecks.drafts(seen, NOW, SITE));
  }

  @Test
  void manyAreOneScreen() {
    var many =
        IntStream.range(0, 40)
            .mapToObj(i -> waiting("d" + i, Duration.ofDays(9)))
            .toArray(WaitingDraft[]::new);
    assertEquals(11, said(many).size());
  }

  @Test
  void theirNumberAndTheAgeOfTheOldestAreMeasured() {
    var seen = Snapshots.withDrafts(Snapshots.drafts(waiting("a", Duration.ofHours(2))));
    var measures = Measures.of(seen, Rounds.of(seen, NOW, SITE), NOW);
    assertTrue(measures.contains(new Measures.Measure("OpenDrafts", "Count", 1)));
    assertTrue(measures.contains(new Measures.Measure("OldestDraftAge", "Seconds", 7_200)));
  }

  private static WaitingDraft waiting(String id, Duration waitedFor) {
    return new WaitingDraft(id, NOW.minus(waitedFor));
  }

  private static List<Finding> said(WaitingDraft... open) {
    return DraftChecks.drafts(Snapshots.withDrafts(Snapshots.drafts(open)), NOW, SITE);
  }

  private static List<Finding> ok(String what) {
    return List.of(new Finding.Ok(Check.DRAFTS, what));
  }

  private static Finding old(String id, String age, String command) {
    return new Finding.Attention(
        Check.DRAFTS,
        1,
        id + ": has waited for " + age + "; accept it or dismiss it",
        "deadline-watch " + command + " --stack watch");
  }
}
