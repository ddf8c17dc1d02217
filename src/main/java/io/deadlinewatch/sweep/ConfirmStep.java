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

  void confirm(Decided decided, Published published) {
    batch.forEach(decided.decisions(), decision -> confirm(decision, published));
  }

  private void confirm(ItemDecision decision, Published published) {
    try {
      var told = decision.pending().stream().filter(published::isTold).toList();
      told.forEach(
          each -> batch.note(new SweepEvent.Sent(each.alert().id().text(), each.missing())));
      if (told.size() == decision.pending().size()) {
        write(decision.item(), decision.ifAllIsTold());
      } else {
        write(decision.item(), again(decision, told, published));
      }
    } catch (StoreException failed) {
      batch.note(
          new SweepEvent.StoreFailed(decision.item().key(), String.valueOf(failed.getMessage())));
    }
  }

  /** The item as it comes again, for those media that still lack something. */
  private Item again(ItemDecision decision, List<PendingAlert> told, Published published) {
    var until = new ComesAgain(decision, published, batch.now()).at();
    return known(decision.item(), told).in(decision.item().state().backedOff(until));
  }

  /** What the item knows where only a part is told: a lost record must not tell that part again. */
  private static Item known(Item item, List<PendingAlert> told) {
    return told.stream().map(PendingAlert::ifOnlyThisIsTold).findFirst().orElse(item);
  }

  private void write(Item item, Item after) {
    if (!claims.write(after)) {
      batch.note(new SweepEvent.NotConfirmed(item.key()));
    }
  }
}
