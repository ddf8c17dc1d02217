package io.deadlinewatch.relay;

import java.time.Instant;
import java.util.Optional;

/** What was handed to which route: the memory of "once, and in order". Failures are exceptions. */
public interface Deliveries {

  /**
   * A deadline and a route.
   *
   * @param deadline the id, or {@link RelayedAlert#DIGESTS}
   */
  record Key(String deadline, String route) {}

  /**
   * What an earlier version remembers of one alert at one route.
   *
   * @param isDelivered whether the route has it
   * @param deliveringUntil until when a relay of that version is at it
   */
  record OfOneAlert(boolean isDelivered, Optional<Instant> deliveringUntil) {}

  /** Reads consistently. */
  Optional<DeliveryItem> read(Key key);

  /** Reads, consistently, what an earlier version wrote: asked where there is no item yet. */
  Optional<OfOneAlert> readOld(String alertId, String route);

  /**
   * Writes an item in another's place, provided that it still stands there.
   *
   * @param was none for the first
   * @param now the item is kept for 400 days from then on
   * @return whether it did; a write whose answer was lost, and which is sent again, may say no
   */
  boolean write(Key key, Optional<DeliveryItem> was, DeliveryItem next, Instant now);
}
