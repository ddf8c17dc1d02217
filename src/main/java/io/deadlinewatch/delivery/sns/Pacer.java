package io.deadlinewatch.delivery.sns;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * Lets no more than {@value #MOST} messages pass in any second: SNS deactivates an e-mail
 * subscription that gets more than 10 (SNS quotas).
 */
public final class Pacer {
  /** Most messages a second; so no batch may hold more. */
  public static final int MOST = 8;

  /** A little over a second, since two clocks never run quite alike. */
  private static final Duration WINDOW = Duration.ofMillis(1_050);

  private final InstantSource clock;
  private final Sleeper sleeper;
  private final Deque<Instant> passed = new ArrayDeque<>();

  /** A pacer whose window is empty. */
  public Pacer(InstantSource clock, Sleeper sleeper) {
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /**
   * Publishes once there is room for so many. They count from the answer on, because nobody can
   * tell at which moment of the call SNS took them.
   *
   * @throws IllegalStateException when the wait is interrupted; nothing was published then
   */
  synchronized <T> T paced(int messages, Supplier<T> publish) {
    while (!passed.isEmpty() && passed.size() + messages > MOST) {
      sleepUntil(passed.removeFirst().plus(WINDOW));
    }
    try {
      return publish.get();
    } finally {
      passed.addAll(Collections.nCopies(messages, clock.instant()));
    }
  }

  /** Never longer than the window, so that a clock set back cannot hold a sweep up. */
  private void sleepUntil(Instant moment) {
    var wait = Duration.between(clock.instant(), moment);
    if (wait.isPositive()) {
      try {
        sleeper.sleep(wait.compareTo(WINDOW) < 0 ? wait : WINDOW);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while it waited for its turn", interrupted);
      }
    }
  }
}
