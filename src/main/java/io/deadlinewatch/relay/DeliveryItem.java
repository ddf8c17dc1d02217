package io.deadlinewatch.relay;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered of one deadline at one route. It changes by these steps only, each one write
 * of the store, on the condition that nobody wrote in between.
 *
 * @param newest the newest alert that a relay began to post, told or not
 * @param told the alerts that the route was told of this revision, by name, each with a fingerprint
 *     of what it said; of digests the newest only
 * @param deliveringUntil while a relay is at it
 * @param attempts how often {@code newest} was begun
 * @param version counts the writes, from 1
 */
public record DeliveryItem(
    AlertOrder newest,
    Map<String, String> told,
    Optional<Instant> deliveringUntil,
    int attempts,
    long version) {

  /** Takes a copy. */
  public DeliveryItem {
    told = Map.copyOf(told);
  }

  /** The first alert is begun. */
  static DeliveryItem begun(AlertOrder order, Instant until) {
    return new DeliveryItem(order, Map.of(), Optional.of(until), 1, 1);
  }

  /**
   * An alert is begun: the order rises now, before the post, so that nothing older is posted once
   * this may have been. What comes late, such as a change, leaves the order where it is.
   */
  DeliveryItem begins(AlertOrder order, Instant until) {
    var newer = order.isBefore(newest) ? newest : order;
    boolean same = newer.name().equals(newest.name()) && newer.revision() == newest.revision();
    boolean keepsTold =
        newer.revision() == newest.revision() && (same || newer.revision() != AlertOrder.DIGEST);
    return new DeliveryItem(
        newer,
        keepsTold ? told : Map.of(),
        Optional.of(until),
        same ? attempts + 1 : 1,
        version + 1);
  }

  /** The route has an alert of the revision; the lease ends. */
  DeliveryItem hasTold(String name, String fingerprint) {
    Map<String, String> more = new LinkedHashMap<>(told);
    more.put(name, fingerprint);
    return new DeliveryItem(newest, more, Optional.empty(), attempts, version + 1);
  }

  /** It was certainly not taken: the lease ends, the order stays. */
  DeliveryItem released() {
    return new DeliveryItem(newest, told, Optional.empty(), attempts, version + 1);
  }

  /** Until when a relay is at it, if one is at a moment. */
  Optional<Instant> busyUntil(Instant now) {
    return deliveringUntil.filter(now::isBefore);
  }
}
