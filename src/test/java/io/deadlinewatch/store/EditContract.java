package io.deadlinewatch.store;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static io.deadlinewatch.support.ItemSamples.edit;
import static io.deadlinewatch.support.ItemSamples.settled;
import static io.deadlinewatch.support.ItemSamples.with;
import static io.deadlinewatch.support.ItemSamples.worded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.plan.AlertProgress;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.support.ItemSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An operator's writes: one transaction with the revision, never over a claim. */
public interface EditContract extends StoreContract {
  Instant CLAIM_ENDS = NOON.plusSeconds(100);

  @Test
  default void aDeadlineThatIsNotThereIsNotFound() {
    assertEquals(Optional.empty(), store().find("a"));
    assertEquals(Optional.empty(), store().digest());
    assertEquals(List.of(), store().revisionsAfter("a", 0));
  }

  @Test
  default void aNewDeadlineIsStoredWithItsFirstRevision() {
    var deadline = deadline("a");
    add(deadline, NOON);

    var item = item("a");

    assertEquals(deadline, item.deadline());
    assertEquals(AlertProgress.unannounced(1, 0), item.progress());
    assertEquals(NOON, item.revisedAt());
    assertEquals(new ItemState(1, Optional.of(NOON), Optional.empty(), 0), item.state());
    assertEquals(List.of(Revision.first(deadline, edit(NOON))), store().revisionsAfter("a", 0));
  }

  @Test
  default void anIdThatIsTakenIsStaleAndNothingIsWritten() {
    add(deadline("a"), NOON);
    var other = with(deadline("a"), settled());

    var result =
        store().revise(DeadlineItem.added(other, NOON), Revision.first(other, edit(NOON)), NOON);

    assertEquals(Result.STALE, result);
    assertEquals(deadline("a"), item("a").deadline());
    assertEquals(deadline("a"), store().revisionsAfter("a", 0).getFirst().to());
  }

  @Test
  default void anEditIsOneTransactionWithItsRevision() {
    add(deadline("a"), NOON);
    var later = ItemSamples.due("a", new Due.On(LocalDate.of(2026, 1, 5), Optional.empty()));
    later = worded(with(later, settled()), ItemSamples.wording("Another title"));

    assertEquals(Result.DONE, revise("a", later, NOON.plusSeconds(5)));

    var revision = new Revision(2, edit(NOON.plusSeconds(5)), Optional.of(deadline("a")), later);
    assertEquals(later, item("a").deadline());
    assertEquals(List.of(revision), store().revisionsAfter("a", 1));
  }

  @Test
  default void aStaleEditLeavesNothingHalfWritten() {
    add(deadline("a"), NOON);
    var read = item("a");
    assertEquals(Result.DONE, revise(read, with(deadline("a"), settled()), edit(NOON)));

    assertEquals(Result.STALE, revise(read, deadline("a"), edit(NOON.plusSeconds(1))));

    assertEquals(settled(), item("a").deadline().status());
    assertEquals(2, item("a").state().version());
    assertEquals(
        List.of(settled()),
        store().revisionsAfter("a", 1).stream().map(r -> r.to().status()).toList());
  }

  @Test
  default void anEditWaitsForALiveClaimAndPassesOnceItHasEnded() {
    add(deadline("a"), NOON);
    var claimed = claimFirst(NOON, CLAIM_ENDS);

    assertEquals(Result.CLAIMED, revise("a", deadline("a"), CLAIM_ENDS.minusMillis(1)));
    assertEquals(claimed, item("a"));
    assertEquals(1, store().revisionsAfter("a", 0).size());

    assertEquals(Result.DONE, revise("a", deadline("a"), CLAIM_ENDS));
    assertEquals(Optional.empty(), item("a").state().claimedUntil());
  }

  @Test
  default void anEditThatReadBeforeTheClaimFindsTheClaim() {
    add(deadline("a"), NOON);
    var read = item("a");
    claimFirst(NOON, CLAIM_ENDS);

    assertEquals(Result.CLAIMED, revise(read, deadline("a"), edit(NOON.plusSeconds(1))));
    assertEquals(Result.CLAIMED, store().replan(read, NOON.plusSeconds(1)));
    assertEquals(Result.STALE, revise(read, deadline("a"), edit(CLAIM_ENDS)));
    assertEquals(Result.STALE, store().replan(read, CLAIM_ENDS));
  }

  @Test
  default void anEditResetsAttemptsAndWhatWasSaid() {
    add(deadline("a"), NOON);
    var claimed = (DeadlineItem) claimFirst(NOON, CLAIM_ENDS);
    var said = claimed.progress().announcing().saying(Set.of("P1W"));
    var backedOff =
        new DeadlineItem(
            claimed.deadline(), said, claimed.revisedAt(), claimed.state().again(CLAIM_ENDS));
    assertTrue(store().write(backedOff));

    assertEquals(Result.DONE, revise("a", with(deadline("a"), settled()), NOON.plusSeconds(9)));

    var item = item("a");
    assertEquals(AlertProgress.unannounced(2, 1), item.progress());
    assertEquals(0, item.state().attempts());
    assertEquals(Optional.of(NOON.plusSeconds(9)), item.state().nextAlertAt());
    assertEquals(NOON.plusSeconds(9), item.revisedAt());
  }

  @Test
  default void whatAnEditTakesAwayIsGone() {
    add(with(deadline("a"), settled()), NOON);
    var bare = new Wording("Bare", Optional.empty(), Optional.empty(), List.of());
    var open = worded(with(deadline("a"), new Status.Open()), bare);

    assertEquals(Result.DONE, revise("a", open, NOON.plusSeconds(1)));

    assertEquals(open, item("a").deadline());
  }

  @Test
  default void revisionsComeInOrderAfterANumber() {
    add(deadline("a"), NOON);
    for (int number = 2; number <= 12; number++) {
      assertEquals(Result.DONE, revise("a", deadline("a"), NOON.plusSeconds(number)));
    }
    add(deadline("b"), NOON);

    var numbers = store().revisionsAfter("a", 8).stream().map(Revision::number).toList();

    assertEquals(List.of(9, 10, 11, 12), numbers);
    assertEquals(List.of(), store().revisionsAfter("a", 12));
  }

  @Test
  default void aReplanChangesOnlyWhenToLook() {
    addKnown(deadline("a"), NOON);
    var read = item("a");
    var tokyo = OutlookContract.tokyo();
    store().saveAudience(tokyo);

    assertEquals(Result.DONE, store().replan(read.replanned(tokyo, NOON), NOON));

    var item = item("a");
    assertEquals(read.deadline(), item.deadline());
    assertEquals(read.progress(), item.progress());
    assertEquals(Optional.of(Instant.parse("2025-11-03T00:00:00Z")), item.state().nextAlertAt());
    assertEquals(read.state().version() + 1, item.state().version());
    assertEquals(1, store().revisionsAfter("a", 0).size());
    assertEquals(Result.STALE, store().replan(read.replanned(tokyo, NOON), NOON));
  }

  @Test
  default void theDigestIsReplannedUnderItsVersion() {
    store().begin(DigestItem.beginning(NOON, store().audience()));
    var read = store().digest().orElseThrow();
    var tokyo = OutlookContract.tokyo();

    assertEquals(Result.DONE, store().replan(read.replanned(tokyo, NOON), NOON));
    assertEquals(Result.STALE, store().replan(read.replanned(tokyo, NOON), NOON));
    assertEquals(read.digestProgress(), store().digest().orElseThrow().digestProgress());
  }
}
