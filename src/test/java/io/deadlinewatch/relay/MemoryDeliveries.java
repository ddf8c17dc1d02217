package io.deadlinewatch.relay;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Delivery items in memory. */
public final class MemoryDeliveries implements Deliveries {
  private record Row(Instant until, int attempts, boolean done) {}

  private final Map<Key, Row> rows = new HashMap<>();

  @Override
  public synchronized State read(Key key, Instant now) {
    var row = rows.get(key);
    if (row == null || (!row.done() && !row.until().isAfter(now))) {
      return new State.Open();
    }
    return row.done() ? new State.Done() : new State.Held(row.until());
  }

  @Override
  public synchronized Optional<Lease> lease(Key key, Instant now, Instant until) {
    if (!(read(key, now) instanceof State.Open)) {
      return Optional.empty();
    }
    int attempts = rows.containsKey(key) ? rows.get(key).attempts() + 1 : 1;
    rows.put(key, new Row(until, attempts, false));
    return Optional.of(new Lease(until, attempts));
  }

  @Override
  public synchronized void delivered(Key key, Instant at) {
    rows.put(key, new Row(at, 0, true));
  }

  @Override
  public synchronized void release(Key key, Lease lease) {
    rows.computeIfPresent(
        key,
        (_, row) ->
            row.until().equals(lease.until())
                ? new Row(Instant.EPOCH, row.attempts(), row.done())
                : row);
  }
}
