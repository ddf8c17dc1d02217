package io.deadlinewatch.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * Until when a publisher may begin another call. The first call of each medium is made in any case.
 *
 * @param paced to media that are held to a pace; what finds no room is put off
 * @param others to all other media; what finds no time is refused
 */
public record Until(Instant paced, Instant others) {

  /** The same time for every medium. */
  public static Until in(Instant now, Duration time) {
    return new Until(now.plus(time), now.plus(time));
  }
}
