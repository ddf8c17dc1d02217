package io.deadlinewatch.sweep;

import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.Item;
import java.util.List;

/**
 * A claimed item and what it owes.
 *
 * @param item as the claim left it
 * @param ifAllIsTold the item as it is to be then
 * @param pending one alert as a rule; none where nothing is owed, or all of it was recorded before;
 *     two where some media lack a {@code changed} and the others are owed a later alert
 * @param unrecorded what was told of it by now and could not be recorded
 */
record ItemDecision(
    Item item, Item ifAllIsTold, List<PendingAlert> pending, List<AlertRecord> unrecorded) {
  ItemDecision {
    pending = List.copyOf(pending);
    unrecorded = List.copyOf(unrecorded);
  }

  ItemDecision(Item item, Item ifAllIsTold, List<PendingAlert> pending) {
    this(item, ifAllIsTold, pending, List.of());
  }

  ItemDecision unrecorded(List<AlertRecord> records) {
    return new ItemDecision(item, ifAllIsTold, pending, records);
  }
}
