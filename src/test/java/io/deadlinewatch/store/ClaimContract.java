package io.deadlinewatch.store;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.plan.DigestPlan;
import io.deadlinewatch.store.Edits.Result;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sweep's writes: claim, confirm, back off, quarantine. */
public interface ClaimContract extends StoreContract {
  Instant UNTIL = NOON.plusSeconds(100);
  Instant NEXT_YEAR = NOON.plus(Duration.ofDays(400));

  @Test
  default void dueGivesTheOldestFirstAndNothingThatIsYetToCome() {
    for (int minute : List.of(3, 1, 4, 0, 2)) {
      add(deadline("d" + minute), NOON.plusSeconds(60L * minute));
    }

    var now = NOON.plusSeconds(180);

    assertEquals(List.of("d0", "d1", "d2", "d3"), ids(store().due(now, 10)));
    assertEquals(List.of("d0", "d1"), ids(store().due(now, 2)));
    assertEquals(List.of(), store().due(NOON.minusMillis(1), 10));
  }

  @Test
  default void aDueRowSaysSinceWhen() {
    add(deadline("a"), NOON);
    assertEquals(Optional.of(NOON), store().due(NOON.plusSeconds(60), 1).getFirst().nextAlertAt());
  }

  @Test
  default void aClaimReturnsTheWholeItemAndFallsDueWhenItEnds() {
    add(deadline("a"), NOON);
    var before = item("a");

    var item = claimFirst(NOON, UNTIL);

    assertEquals(before.in(before.state().claimed(UNTIL)), item);
    assertEquals(item, item("a"));
    assertEquals(1, item.state().attempts());
    assertEquals(List.of(), store().due(UNTIL.minusMillis(1), 10));
    assertEquals(List.of("a"), ids(store().due(UNTIL, 10)));
  }

  @Test
  default void aClaimIsLostToWhoeverClaimedFirst() {
    add(deadline("a"), NOON);
    var row = store().due(NOON, 1).getFirst();
    won(store().claim(row, UNTIL));

    assertEquals(new Claim.Lost(row.key()), store().claim(row, UNTIL.plusSeconds(1)));
    assertEquals(Optional.of(UNTIL), item("a").state().claimedUntil());
    assertEquals(1, item("a").state().attempts());
  }

  @Test
  default void aClaimIsLostWhereTheRowIsOlderThanTheItem() {
    add(deadline("a"), NOON);
    var stale = store().due(NOON, 1).getFirst();
    assertEquals(Result.DONE, revise("a", deadline("a"), NOON));

    assertEquals(new Claim.Lost(stale.key()), store().claim(stale, UNTIL));
    assertEquals(Optional.empty(), item("a").state().claimedUntil());
  }

  @Test
  default void aClaimThatEndedIsClaimedAnewWithItsAttemptsCounted() {
    add(deadline("a"), NOON);
    claimFirst(NOON, UNTIL);

    var again = claimFirst(UNTIL, UNTIL.plusSeconds(100));

    assertEquals(2, again.state().attempts());
    assertEquals(Optional.of(UNTIL.plusSeconds(100)), again.state().claimedUntil());
  }

  @Test
  default void aConfirmFreesTheItemAndKeepsWhatWasSaid() {
    add(deadline("a"), NOON);
    var claimed = (DeadlineItem) claimFirst(NOON, UNTIL);
    var said = claimed.progress().announcing().saying(Set.of("P1W", "P1D"));
    var after = claimed.after(said, store().audience());

    assertTrue(store().write(after));

    var stored = item("a");
    assertEquals(said, stored.progress());
    assertEquals(claimed.state().version() + 1, stored.state().version());
    assertEquals(Optional.empty(), stored.state().claimedUntil());
    assertEquals(0, stored.state().attempts());
    assertEquals(Optional.of(Instant.parse("2025-11-10T04:01:00Z")), stored.state().nextAlertAt());
    assertEquals(after.deadline(), stored.deadline());
  }

  @Test
  default void aConfirmIsRefusedOnceSomebodyElseHasWrittenTheItem() {
    add(deadline("a"), NOON);
    var first = (DeadlineItem) claimFirst(NOON, UNTIL);
    var second = claimFirst(UNTIL, UNTIL.plusSeconds(100));

    var late = first.after(first.progress().announcing(), store().audience());

    assertFalse(store().write(late));
    assertEquals(second, item("a"));
  }

  /** Trace V5: the answer to a confirm is lost, and the write is sent again into the next claim. */
  @Test
  default void aConfirmThatIsSentAgainNeverUndoesTheNextClaim() {
    add(deadline("a"), NOON);
    var first = (DeadlineItem) claimFirst(NOON, UNTIL);
    var confirm = first.in(first.state().confirmed(Optional.of(NOON)));
    assertTrue(store().write(confirm));
    var second = claimFirst(NOON, UNTIL);

    assertFalse(store().write(confirm));
    assertEquals(second, item("a"));
  }

  /**
   * Trace V6: the next alert is due at the old claim's end, and the index still shows the claim.
   */
  @Test
  default void aRowOfAnEndedClaimNeverMatchesTheItemThatWasConfirmed() {
    add(deadline("a"), NOON);
    var claimed = claimFirst(NOON, UNTIL);
    var staleRow = store().due(UNTIL, 1).getFirst();
    assertTrue(store().write(claimed.in(claimed.state().confirmed(Optional.of(UNTIL)))));

    assertEquals(new Claim.Lost(claimed.key()), store().claim(staleRow, UNTIL.plusSeconds(100)));
    assertEquals(Optional.empty(), item("a").state().claimedUntil());
  }

  @Test
  default void backingOffKeepsTheAttempts() {
    add(deadline("a"), NOON);
    var claimed = claimFirst(NOON, UNTIL);

    assertTrue(store().write(claimed.in(claimed.state().again(NOON.plusSeconds(30)))));

    assertEquals(1, item("a").state().attempts());
    assertEquals(Optional.empty(), item("a").state().claimedUntil());
    assertEquals(2, claimFirst(NOON.plusSeconds(30), UNTIL).state().attempts());
  }

  @Test
  default void anItemWithNothingLeftToSayLeavesTheIndex() {
    add(deadline("a"), NOON);
    var claimed = (DeadlineItem) claimFirst(NOON, UNTIL);
    var said = claimed.progress().announcing().saying(Set.of("P1W", "P1D", "PT1H", "reached"));

    assertTrue(store().write(claimed.after(said, store().audience())));

    assertEquals(List.of(), store().due(NEXT_YEAR, 10));
    assertEquals(said, item("a").progress());
    assertEquals(1, store().awaitingOutcome(NEXT_YEAR, 10).size());
  }

  @Test
  default void quarantineIsFencedAndPushesTheItemAhead() {
    add(deadline("a"), NOON);
    var row = store().due(NOON, 1).getFirst();

    assertTrue(store().quarantine(row, NOON.plusSeconds(3600)));
    assertFalse(store().quarantine(row, NOON.plusSeconds(7200)));

    assertEquals(List.of(), store().due(NOON.plusSeconds(3599), 10));
    assertEquals(List.of("a"), ids(store().due(NOON.plusSeconds(3600), 10)));
  }

  @Test
  default void theDigestIsClaimedAndConfirmedLikeADeadline() {
    store().begin(DigestItem.beginning(NOON, store().audience()));
    var now = NOON.plus(Duration.ofDays(1));

    var claimed = (DigestItem) claimFirst(now, now.plusSeconds(100));
    var digestProgress = new DigestPlan.DigestProgress(LocalDate.of(2025, 10, 2), now);

    assertEquals(ItemKey.DIGEST, claimed.key());
    assertTrue(store().write(claimed.after(digestProgress, store().audience())));
    assertFalse(store().write(claimed));
    assertEquals(digestProgress, store().digest().orElseThrow().digestProgress());
    assertEquals(
        Optional.of(Instant.parse("2025-10-03T12:00:00Z")),
        store().digest().orElseThrow().state().nextAlertAt());
  }

  @Test
  default void theDigestBeginsOnlyOnce() {
    var first = DigestItem.beginning(NOON, store().audience());
    store().begin(first);
    store().begin(DigestItem.beginning(NOON.plus(Duration.ofDays(9)), store().audience()));

    var stored = store().digest().orElseThrow();

    assertEquals(first.digestProgress(), stored.digestProgress());
    assertEquals(1, stored.state().version());
  }

  private static List<String> ids(List<DueEntry> rows) {
    return rows.stream()
        .map(row -> row.key().pk().substring(ItemKey.DEADLINE_PREFIX.length()))
        .toList();
  }
}
