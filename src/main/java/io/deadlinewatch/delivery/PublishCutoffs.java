package io.deadlinewatch.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * Until when a publisher may begin another call. The first call of each medium is made in any case.
 *
 * @param paced how long to wait for room in a medium that is held to a pace; what finds none is put
 *     off
 * @param others when to begin no call to another medium any more; what finds no time is refused
 */
public record PublishCutoffs(Instant paced, Instant others) {

  /** The same time for every medium. */
  public static PublishCutoffs in(Instant now, Duration time) {
    return new PublishCutoffs(now.plus(time), now.plus(time));
  }

  /** When not even a paced medium that has room is called any more. */
  public Instant last() {
    return paced.isAfter(others) ? paced : others;
  }
}
