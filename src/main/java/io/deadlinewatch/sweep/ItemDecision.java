package io.deadlinewatch.sweep;

import io.deadlinewatch.store.Item;
import java.util.List;

/**
 * A claimed item and what it owes.
 *
 * @param item as the claim left it
 * @param ifAllIsTold the item as it is to be then
 * @param pending one alert as a rule; none where nothing is owed, or all of it was recorded before;
 *     two where some media lack a {@code changed} and the others are owed a later alert
 */
record ItemDecision(Item item, Item ifAllIsTold, List<PendingAlert> pending) {
  ItemDecision {
    pending = List.copyOf(pending);
  }
}
