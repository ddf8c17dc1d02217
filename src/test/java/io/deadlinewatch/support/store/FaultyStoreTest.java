package io.deadlinewatch.support.store;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.Claim;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.Edits;
import io.deadlinewatch.store.ItemState;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.store.memory.MemoryStore;
import io.deadlinewatch.support.ItemSamples;
import io.deadlinewatch.support.store.FaultyStore.Failing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether faults come when a test asks for them. */
class FaultyStoreTest {
  private final DeadlineStore inner = new MemoryStore();
  private final FaultyStore faulty = new FaultyStore(inner);
  private final DeadlineStore store = faulty.store();

  @BeforeEach
  void addOne() {
    var deadline = deadline("a");
    inner.revise(
        DeadlineItem.added(deadline, NOON), Revision.first(deadline, ItemSamples.edit(NOON)), NOON);
  }

  @Test
  void aThrottledCallHasDoneNothing() {
    faulty.failNext("claim", Failing.BEFORE, 1);
    var row = store.due(NOON, 1).getFirst();

    assertThrows(StoreException.class, () -> store.claim(row, NOON.plusSeconds(100)));
    assertInstanceOf(Claim.Won.class, store.claim(row, NOON.plusSeconds(100)));
    assertEquals(List.of("due", "claim", "claim"), faulty.calls());
  }

  @Test
  void aTimedOutCallHasDoneItsWork() {
    faulty.passNext("replan", 1).failNext("replan", Failing.AFTER, 1);
    var item = inner.find("a").orElseThrow();
    var next = item.in(new ItemState(2, Optional.of(NOON), Optional.empty(), 0));

    assertEquals(Edits.Result.DONE, store.replan(item, NOON));
    assertThrows(StoreException.class, () -> store.replan(next, NOON));
    assertEquals(3, inner.find("a").orElseThrow().state().version());
  }

  @Test
  void aFrozenIndexLagsUntilItThaws() {
    faulty.freezeDue(NOON, 10);
    var row = store.due(NOON, 10).getFirst();
    store.claim(row, NOON.plusSeconds(100));

    assertEquals(List.of(row), store.due(NOON, 10));
    assertEquals(List.of(), faulty.thawDue().store().due(NOON, 10));
  }

  @Test
  void aNameThatNoCallHasIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> faulty.failNext("confirm", Failing.BEFORE, 1));
  }
}
