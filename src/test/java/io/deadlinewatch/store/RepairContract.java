package io.deadlinewatch.store;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static io.deadlinewatch.support.ItemSamples.record;
import static io.deadlinewatch.support.ItemSamples.settled;
import static io.deadlinewatch.support.ItemSamples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.Edits.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A deadline's own row is written anew only over what was seen. */
public interface RepairContract extends StoreContract {

  @Test
  default void allRowsOfADeadlineAreSeen() {
    add(deadline("a"), NOON);
    add(deadline("ab"), NOON);
    revise("a", with(deadline("a"), settled()), NOON.plusSeconds(60));
    var told = record(new AlertId.OfDeadline("a", 1, "changed"), NOON, Map.of(), Map.of());
    store().record(told);

    var remains = store().remains("a");

    assertEquals(new Remains.Head.Whole(item("a")), remains.head());
    assertEquals(store().revisionsAfter("a", 0), remains.history().revisions());
    assertEquals(List.of(told), remains.history().told());
    assertEquals(2, remains.lastRevision());
    assertTrue(remains.isWhole());
  }

  @Test
  default void ofNoDeadlineThereIsNothing() {
    assertTrue(store().remains("a").isEmpty());
    assertFalse(store().remains("a").isWhole());
  }

  @Test
  default void aRowIsWrittenOverTheOneThatWasSeen() {
    add(deadline("a"), NOON);
    var mended = item("a").in(new ItemState(70, Optional.of(NOON), Optional.empty(), 1));

    assertEquals(Result.DONE, store().mend(store().remains("a"), mended, NOON));

    assertEquals(mended.in(mended.state().written()), item("a"));
    assertEquals(1, store().due(NOON, 10).size());
  }

  @Test
  default void aRowThatSomebodyWroteMeanwhileStays() {
    add(deadline("a"), NOON);
    var remains = store().remains("a");
    var mended = item("a");
    revise("a", with(deadline("a"), settled()), NOON.plusSeconds(60));
    var stands = item("a");

    assertEquals(Result.STALE, store().mend(remains, mended, NOON));

    assertEquals(stands, item("a"));
  }

  @Test
  default void aRowThatASweepHasIsLeftToItUntilItsClaimEnds() {
    add(deadline("a"), NOON);
    claimFirst(NOON, NOON.plusSeconds(100));
    var remains = store().remains("a");
    var claimed = item("a");
    var free = claimed.in(claimed.state().again(NOON));

    assertEquals(Result.CLAIMED, store().mend(remains, free, NOON.plusSeconds(99)));
    assertEquals(claimed, item("a"));
    assertEquals(Result.DONE, store().mend(remains, free, NOON.plusSeconds(100)));
    assertEquals(Optional.empty(), item("a").state().claimedUntil());
  }

  @Test
  default void aRowThatIsNotThereIsWrittenOnce() {
    add(deadline("ab"), NOON);
    var none = store().remains("a");
    var mended =
        DeadlineItem.added(deadline("a"), NOON)
            .in(new ItemState(70, Optional.of(NOON), Optional.empty(), 1));

    assertEquals(Result.DONE, store().mend(none, mended, NOON));
    assertEquals(Result.STALE, store().mend(none, mended, NOON));

    assertEquals(71, item("a").state().version());
  }
}
