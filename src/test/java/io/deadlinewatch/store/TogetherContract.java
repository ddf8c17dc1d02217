package io.deadlinewatch.store;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static io.deadlinewatch.support.ItemSamples.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.Edits.Result;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is written together is written each as by itself. */
public interface TogetherContract extends StoreContract {
  Instant CLAIMED_UNTIL = NOON.plusSeconds(100);
  Set<String> SAID = Set.of("P1W");
  Map<String, String> PASSED = Map.of("P2W", "LATER_ONE_SENT");

  @Test
  default void eachClaimOfSeveralIsWonOrLostByItself() {
    addAll("a", "b", "c", "d");
    var rows = store().due(NOON, 10);
    won(store().claim(rows.get(1), CLAIMED_UNTIL));
    assertEquals(Result.DONE, revise("c", deadline("c"), NOON));

    var claims = values(store().claimEach(rows, CLAIMED_UNTIL));

    assertEquals(item("a"), won(claims.get(0)));
    assertEquals(new Claim.Lost(rows.get(1).key()), claims.get(1));
    assertEquals(new Claim.Lost(rows.get(2).key()), claims.get(2));
    assertEquals(item("d"), won(claims.get(3)));
    assertEquals(Optional.of(CLAIMED_UNTIL), item("d").state().claimedUntil());
    assertEquals(1, item("b").state().attempts());
    assertEquals(Optional.empty(), item("c").state().claimedUntil());
  }

  @Test
  default void aClaimOfWhatIsNotThereMakesNothing() {
    addAll("a", "b");
    var rows = store().due(NOON, 10);
    var gone = new DueEntry(ItemKey.deadline("gone"), rows.getFirst().version());

    var claims = values(store().claimEach(List.of(rows.get(0), gone, rows.get(1)), CLAIMED_UNTIL));

    assertEquals(new Claim.Lost(gone.key()), claims.get(1));
    assertEquals(Optional.empty(), store().find("gone"));
    assertEquals(item("b"), won(claims.get(2)));
  }

  @Test
  default void eachAttemptOfSeveralIsCounted() {
    addAll("a", "b");
    store().claimEach(store().due(NOON, 10), CLAIMED_UNTIL);
    var later = CLAIMED_UNTIL.plusSeconds(100);

    values(store().claimEach(store().due(CLAIMED_UNTIL, 10), later));

    assertEquals(2, item("a").state().attempts());
    assertEquals(Optional.of(later), item("b").state().claimedUntil());
  }

  @Test
  default void eachWriteOfSeveralIsFencedByItsVersion() {
    addAll("a", "b", "c");
    var claimed =
        values(store().claimEach(store().due(NOON, 10), CLAIMED_UNTIL)).stream()
            .map(claim -> (DeadlineItem) won(claim))
            .toList();
    var between = claimed.get(1).in(claimed.get(1).state().again(NOON));
    assertTrue(store().write(between));
    var after =
        claimed.stream()
            .map(item -> (Item) item.after(item.progress().saying(SAID), store().audience()))
            .toList();

    assertEquals(List.of(true, false, true), values(store().writeEach(after)));
    assertEquals(List.of(false, false, false), values(store().writeEach(after)));

    assertEquals(SAID, item("a").progress().said());
    assertEquals(Optional.empty(), item("c").state().claimedUntil());
    assertEquals(Set.of(), item("b").progress().said());
    assertEquals(claimed.get(1).state().version() + 1, item("b").state().version());
  }

  @Test
  default void eachRecordOfSeveralIsNewOrAddedToWhatIsThere() {
    store().record(record(id("b"), NOON, Map.of(Medium.FEED, "feed-1"), PASSED));
    var later =
        List.of(
            record(id("a"), NOON, Map.of(Medium.SMS, "sms-2"), Map.of()),
            record(id("b"), NOON.plusSeconds(9), Map.of(Medium.FEED, "x", Medium.SMS, "y"), PASSED),
            record(id("c"), NOON, Map.of(), PASSED));

    assertEquals(later, values(store().recordEach(later)));

    assertEquals(List.of(later.get(0)), store().records(ItemKey.deadline("a")));
    assertEquals(
        List.of(record(id("b"), NOON, Map.of(Medium.FEED, "feed-1", Medium.SMS, "y"), PASSED)),
        store().records(ItemKey.deadline("b")));
    assertEquals(List.of(later.get(2)), store().records(ItemKey.deadline("c")));
  }

  @Test
  default void asManyAsCanBeAreWrittenTogether() {
    addAll(IntStream.range(0, Together.MOST).mapToObj("d%02d"::formatted).toArray(String[]::new));

    var claims = values(store().claimEach(store().due(NOON, 100), CLAIMED_UNTIL));

    assertEquals(Together.MOST, claims.stream().map(this::won).distinct().count());
  }

  private void addAll(String... ids) {
    for (int place = 0; place < ids.length; place++) {
      add(deadline(ids[place]), NOON.minusSeconds(ids.length - place));
    }
  }

  private static AlertId id(String deadline) {
    return new AlertId.OfDeadline(deadline, 1, "P1W");
  }

  private static <T> List<T> values(List<EachResult<T>> answers) {
    return answers.stream().map(EachResult::get).toList();
  }
}
