package io.deadlinewatch.sweep;

import io.deadlinewatch.store.Item;
import java.util.List;

/**
 * A claimed item and what it owes.
 *
 * @param item as the claim left it
 * @param after as it is to be once everything is told
 * @param tellings one alert as a rule; none where nothing is owed, or all of it was recorded
 *     before; two where some media lack a {@code changed} and the others are owed a later alert
 */
record ItemDecision(Item item, Item after, List<PendingAlert> tellings) {
  ItemDecision {
    tellings = List.copyOf(tellings);
  }
}
