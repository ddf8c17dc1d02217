package io.deadlinewatch.local.media;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * When that comes back which a lane has no room for: one after the other, at the pace at which a
 * webhook takes posts, so that it is never without one and nothing comes in vain.
 */
final class Slots {
  private static final Duration BETWEEN = Duration.ofMillis(1_100);

  private final Map<String, Instant> taken = new HashMap<>();

  /**
   * From now to the next free one of a lane.
   *
   * @param ahead how many are in the lane by now
   */
  Duration next(String lane, int ahead, Instant now) {
    var slot = now.plus(BETWEEN.multipliedBy(ahead));
    var behind = taken.getOrDefault(lane, Instant.EPOCH).plus(BETWEEN);
    if (behind.isAfter(slot)) {
      slot = behind;
    }
    taken.put(lane, slot);
    return Duration.between(now, slot);
  }
}
