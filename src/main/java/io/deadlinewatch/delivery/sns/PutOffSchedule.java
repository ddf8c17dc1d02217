package io.deadlinewatch.delivery.sns;

import java.time.Duration;
import java.time.Instant;

/**
 * Where the messages that are put off stand, one behind the other. Apart from the turns of those
 * who publish: what is put off must not wait for them.
 */
final class PutOffSchedule {
  /**
   * What a message that is put off takes of the time to come: 200 a minute, which the next sweeps
   * can send beside what is new.
   */
  private static final Duration PLACE = Duration.ofMillis(300);

  /** So that places which nobody takes in the end keep no one waiting for long. */
  private static final Duration FARTHEST = Duration.ofMinutes(50);

  private Instant taken = Instant.EPOCH;

  /** A place for so many messages, behind all that were handed out before. */
  synchronized Instant next(int messages, Instant now) {
    var free = taken.isAfter(now) ? taken : now;
    var place = free.plus(PLACE.multipliedBy(messages));
    var farthest = now.plus(FARTHEST);
    taken = place.isBefore(farthest) ? place : farthest;
    return taken;
  }
}
