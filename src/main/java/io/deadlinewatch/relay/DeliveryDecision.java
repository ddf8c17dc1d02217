package io.deadlinewatch.relay;

import java.time.Instant;

/**
 * What is to be done with an alert for a route, by what the route was told of its deadline (R14). A
 * queue keeps no order: what is older than the newest that a relay began is not news, even while
 * nobody knows whether that one arrived.
 */
sealed interface DeliveryDecision {

  /** The route was told it. */
  record HadIt() implements DeliveryDecision {}

  /** The route was told, or is being told, a newer one. */
  record Overtaken(AlertOrder by) implements DeliveryDecision {}

  /** Another relay is at this deadline and route; should that one have died, until the moment. */
  record Wait(Instant until) implements DeliveryDecision {}

  /** It is to be posted. */
  record Tell(Reason reason) implements DeliveryDecision {}

  /** Why an alert is posted. */
  enum Reason {
    /** Nothing of this deadline was begun for the route. */
    FIRST,
    /** It was begun before, and not told as far as is known; a sweep may repeat it later. */
    AGAIN,
    /** It tells what changed, and no other alert of its revision was told. */
    CHANGE,
    /** It tells what changed after another alert of its revision was told. */
    LATE_CHANGE,
    /** It is newer than all that was begun. */
    NEWER
  }

  /** Decides; the item is as it was read, consistently. */
  static DeliveryDecision of(DeliveryItem item, AlertOrder order, Instant now) {
    var newest = item.newest();
    if (order.revision() < newest.revision()) {
      return new Overtaken(newest);
    }
    if (order.revision() > newest.revision()) {
      return tell(item, Reason.NEWER, now);
    }
    if (item.told().containsKey(order.name())) {
      return new HadIt();
    }
    if (order.name().equals(newest.name())) {
      return tell(item, Reason.AGAIN, now);
    }
    if (order.isChanged()) {
      return tell(item, item.told().isEmpty() ? Reason.CHANGE : Reason.LATE_CHANGE, now);
    }
    return order.isBefore(newest) ? new Overtaken(newest) : tell(item, Reason.NEWER, now);
  }

  private static DeliveryDecision tell(DeliveryItem item, Reason reason, Instant now) {
    return item.busyUntil(now).<DeliveryDecision>map(Wait::new).orElseGet(() -> new Tell(reason));
  }
}
