package io.deadlinewatch.sweep;

import java.time.Duration;

/**
 * How long a refused alert waits: 30 seconds, doubling to 5 minutes, for ever; design, "What a
 * medium does not take".
 */
final class BackOff {
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration MOST = Duration.ofMinutes(5);
  private static final int DOUBLINGS = 4;

  private BackOff() {}

  /**
   * @param attempts claims so far, at least 1
   */
  static Duration after(int attempts) {
    var wait = FIRST.multipliedBy(1L << Math.clamp(attempts - 1L, 0, DOUBLINGS));
    return wait.compareTo(MOST) < 0 ? wait : MOST;
  }
}
