package io.deadlinewatch.sweep;

import io.deadlinewatch.store.Claims;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.StoreException;
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
    batch.forEach(recorded, decision -> confirm(decision, published));
  }

  private void confirm(ItemDecision decision, Published published) {
    try {
      var told = decision.pending().stream().filter(published::isTold).toList();
      told.forEach(
          each -> batch.note(new SweepEvent.Sent(each.alert().id().text(), each.missing())));
      var after =
          told.size() == decision.pending().size()
              ? finished(decision)
              : again(decision, told, published);
      write(decision.item(), after);
    } catch (StoreException failed) {
      batch.note(
          new SweepEvent.StoreFailed(decision.item().key(), String.valueOf(failed.getMessage())));
    }
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

  private void write(Item item, Item after) {
    if (!claims.write(after)) {
      batch.note(new SweepEvent.NotConfirmed(item.key()));
    }
  }
}
