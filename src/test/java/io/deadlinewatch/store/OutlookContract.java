package io.deadlinewatch.store;

import static io.deadlinewatch.support.ItemSamples.NEW_YORK;
import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static io.deadlinewatch.support.ItemSamples.fact;
import static io.deadlinewatch.support.ItemSamples.moved;
import static io.deadlinewatch.support.ItemSamples.settled;
import static io.deadlinewatch.support.ItemSamples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.DigestTimes;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.store.Inspection.Beat;
import io.deadlinewatch.support.ItemSamples;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the words of an alert need: what comes next, what was changed, where things stand. */
public interface OutlookContract extends StoreContract {
  Instant DUE = Instant.parse("2025-11-10T05:01:00Z");

  static Audience tokyo() {
    return new Audience(
        ZoneId.of("Asia/Tokyo"),
        LocalTime.of(9, 0),
        new DigestTimes(LocalTime.of(7, 30), Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)));
  }

  @Test
  default void whatComesNextIsNearestFirstAndAfterTheMoment() {
    for (int day : List.of(12, 10, 11, 13)) {
      addKnown(moved(deadline("d" + day), at(day, 9)), NOON);
    }

    assertEquals(
        List.of("d11", "d12"), ids(store().upcoming(at(10, 9).instant().orElseThrow(), 2)));
    assertEquals(4, store().upcoming(NOON, 10).size());
    assertEquals(deadlineAt(10).summary(), store().upcoming(NOON, 1).getFirst());
  }

  @Test
  default void whatAwaitsItsOutcomeIsOldestFirstUpToTheMoment() {
    for (int day : List.of(12, 10, 11, 13)) {
      addKnown(moved(deadline("d" + day), at(day, 9)), NOON);
    }
    var moment = at(12, 9).instant().orElseThrow();

    assertEquals(List.of("d10", "d11", "d12"), ids(store().awaitingOutcome(moment, 10)));
    assertEquals(List.of("d10", "d11"), ids(store().awaitingOutcome(moment.minusMillis(1), 10)));
    assertEquals(List.of("d10"), ids(store().awaitingOutcome(moment, 1)));
  }

  @Test
  default void settledAndCancelledDeadlinesAreInNoListUntilTheyOpenAgain() {
    for (var id : List.of("a", "b", "c")) {
      addKnown(deadline(id), NOON);
    }
    assertEquals(Result.DONE, revise("a", with(deadline("a"), settled()), NOON));
    var cancelled = with(deadline("b"), new Status.Cancelled(Optional.empty()));
    assertEquals(Result.DONE, revise("b", cancelled, NOON));

    assertEquals(List.of("c"), ids(store().upcoming(NOON, 10)));
    assertEquals(List.of("c"), ids(store().awaitingOutcome(DUE, 10)));
    assertEquals(List.of("c"), store().openDeadlines());

    assertEquals(Result.DONE, revise("a", deadline("a"), NOON));
    assertEquals(List.of("a", "c"), ids(store().upcoming(NOON, 10)));
  }

  @Test
  default void theAudienceIsTheDefaultUntilOneIsSaved() {
    assertEquals(Audience.DEFAULT, store().audience());

    store().saveAudience(tokyo());

    assertEquals(tokyo(), store().audience());
  }

  @Test
  default void datesAloneAreOrderedByTheAudienceAsStored() {
    var dateAlone =
        ItemSamples.due("date", new Due.On(LocalDate.of(2025, 11, 10), Optional.empty()));
    addKnown(dateAlone, NOON);
    addKnown(deadline("time"), NOON);
    assertEquals(List.of("time", "date"), ids(store().upcoming(NOON, 10)));

    store().saveAudience(tokyo());
    assertEquals(Result.DONE, store().replan(item("date").replanned(tokyo(), NOON), NOON));

    assertEquals(List.of("date", "time"), ids(store().upcoming(NOON, 10)));
  }

  @Test
  default void factsAreKeptWithWhatTheySupersede() {
    var first = fact("one", LocalDate.of(2025, 10, 24));
    var second = fact("two", LocalDate.of(2025, 10, 25));
    store().save(first);
    store().save(second);
    store().save(first);

    assertEquals(2, store().facts().size());
    assertEquals(Set.of(first, second), Set.copyOf(store().facts()));
  }

  @Test
  default void changesAreThoseAfterOneMomentUpToAnotherOldestFirst() {
    var times = List.of(0, 86_400, 200, 100, 400_000);
    for (int seconds : times) {
      add(deadline("d" + seconds), NOON.plusSeconds(seconds));
    }

    var changes = store().changes(NOON, NOON.plusSeconds(86_400));

    assertEquals(
        List.of("d100", "d200", "d86400"), changes.stream().map(ChangeEntry::deadline).toList());
    var entry = changes.getFirst();
    assertEquals(NOON.plusSeconds(100), entry.at());
    assertEquals("truce", entry.track());
    assertEquals("As published.", entry.why());
    assertTrue(entry.line().startsWith("Truce d100 runs out: Added, due "), entry.line());
  }

  @Test
  default void changesLeaveOutWhatSubscribersKnew() {
    addKnown(deadline("known"), NOON);
    add(deadline("new"), NOON);

    var changes = store().changes(NOON.minusSeconds(1), NOON.plus(Duration.ofDays(2)));

    assertEquals(List.of("new"), changes.stream().map(ChangeEntry::deadline).toList());
    assertEquals(1, store().revisionsAfter("known", 0).size());
  }

  @Test
  default void aHeartbeatKeepsWhatIsPlannedUnder() {
    var first = new Beat(NOON, "0 due", Optional.of("2026a/2"));
    var next = new Beat(NOON.plusSeconds(60), "1 due", Optional.empty());
    assertEquals(first, store().beat("sweep", first));
    assertEquals(
        new Beat(next.at(), next.did(), first.plannedUnder()), store().beat("sweep", next));
  }

  private static Due at(int day, int hour) {
    return new Due.At(LocalDateTime.of(2025, 11, day, hour, 0), NEW_YORK);
  }

  private static Deadline deadlineAt(int day) {
    return moved(deadline("d" + day), at(day, 9));
  }

  private static List<String> ids(List<DeadlineSummary> summaries) {
    return summaries.stream().map(DeadlineSummary::id).toList();
  }
}
