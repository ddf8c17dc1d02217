package io.deadlinewatch.local.media;

import io.deadlinewatch.relay.RelayTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * When that comes back which a lane has no room for: one after the other, at the pace at which a
 * webhook takes posts, so that it is never without one and nothing comes in vain.
 */
final class Slots {
  private final Map<String, Instant> taken = new HashMap<>();

  /**
   * From now to the next free one of a lane.
   *
   * @param ahead how many are in the lane by now
   */
  Duration next(String lane, int ahead, Instant now) {
    var slot = now.plus(RelayTimes.BETWEEN_POSTS.multipliedBy(ahead));
    var behind = taken.getOrDefault(lane, Instant.EPOCH).plus(RelayTimes.BETWEEN_POSTS);
    if (behind.isAfter(slot)) {
      slot = behind;
    }
    taken.put(lane, slot);
    return Duration.between(now, slot);
  }
}
