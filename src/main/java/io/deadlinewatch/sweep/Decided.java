package io.deadlinewatch.sweep;

import io.deadlinewatch.deadline.Audience;
import java.util.List;

/**
 * What a batch owes.
 *
 * @param audience by whose zone and times it was decided
 * @param decisions one an item; none of an item that could not be decided
 */
record Decided(Audience audience, List<ItemDecision> decisions) {
  Decided {
    decisions = List.copyOf(decisions);
  }

  /** Nobody can say what is owed. */
  static Decided nothing() {
    return new Decided(Audience.DEFAULT, List.of());
  }

  /** Every alert that is to be told, in the order of the items. */
  List<PendingAlert> pending() {
    return decisions.stream().map(ItemDecision::pending).flatMap(List::stream).toList();
  }
}
