package io.deadlinewatch.sweep;

import io.deadlinewatch.store.Claims;
import io.deadlinewatch.store.EachResult;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.store.Together;
import java.util.List;

/**
 * Step 6 of the sweep's protocol: confirm an item of which everything is told, or have it come
 * again where a medium is missing. Held by {@code RefusedMediumTest}, {@code PutOffTest}, {@code
 * TracesTest}.
 */
final class ConfirmStep {
  private final Claims claims;
  private final Batch batch;

  ConfirmStep(Claims claims, Batch batch) {
    this.claims = claims;
    this.batch = batch;
  }

  void confirm(List<ItemDecision> recorded, Published published) {
    batch.forEach(Together.of(recorded), some -> confirmEach(some, published));
  }

  private void confirmEach(List<ItemDecision> some, Published published) {
    var after = some.stream().map(decision -> after(decision, published)).toList();
    var answers = claims.writeEach(after);
    for (int place = 0; place < after.size(); place++) {
      note(after.get(place).key(), answers.get(place));
    }
  }

  private Item after(ItemDecision decision, Published published) {
    var told = decision.pending().stream().filter(published::isTold).toList();
    told.forEach(each -> batch.note(new SweepEvent.Sent(each.alert().id().text(), each.missing())));
    return told.size() == decision.pending().size()
        ? finished(decision)
        : again(decision, told, published);
  }

  /** All of it is told: a lost journal line is better than a double, and here than a delay. */
  private static Item finished(ItemDecision decision) {
    var after = decision.ifAllIsTold();
    return after.state().isLeftOver() ? keeping(after, decision) : after;
  }

  /** The item as it comes again, for those media that still lack something. */
  private Item again(ItemDecision decision, List<PendingAlert> told, Published published) {
    var state = new ComesAgain(decision, published, batch.now()).state();
    return keeping(known(decision.item(), told).in(state), decision);
  }

  /** What the item knows where only a part is told: a lost record must not tell that part again. */
  private static Item known(Item item, List<PendingAlert> told) {
    return told.stream().map(PendingAlert::ifOnlyThisIsTold).findFirst().orElse(item);
  }

  private static Item keeping(Item after, ItemDecision decision) {
    return after.in(after.state().unrecorded(decision.unrecorded()));
  }

  private void note(ItemKey key, EachResult<Boolean> written) {
    try {
      if (!written.get()) {
        batch.note(new SweepEvent.NotConfirmed(key));
      }
    } catch (StoreException failed) {
      batch.note(new SweepEvent.StoreFailed(key, String.valueOf(failed.getMessage())));
    }
  }
}
