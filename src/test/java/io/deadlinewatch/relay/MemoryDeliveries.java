package io.deadlinewatch.relay;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Delivery items in memory. */
public final class MemoryDeliveries implements Deliveries {
  private final Map<Key, DeliveryItem> items = new HashMap<>();
  private final Map<Key, OfOneAlert> old = new HashMap<>();

  @Override
  public synchronized Optional<DeliveryItem> read(Key key) {
    return Optional.ofNullable(items.get(key));
  }

  @Override
  public synchronized Optional<OfOneAlert> readOld(String alertId, String route) {
    return Optional.ofNullable(old.get(new Key(alertId, route)));
  }

  @Override
  public synchronized boolean write(
      Key key, Optional<DeliveryItem> was, DeliveryItem next, Instant now) {
    boolean stands = read(key).map(DeliveryItem::version).equals(was.map(DeliveryItem::version));
    if (stands) {
      items.put(key, next);
    }
    return stands;
  }

  /** What an earlier version left behind. */
  public synchronized void old(String alertId, String route, OfOneAlert left) {
    old.put(new Key(alertId, route), left);
  }
}
