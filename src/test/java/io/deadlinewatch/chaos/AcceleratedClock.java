package io.deadlinewatch.chaos;

import io.deadlinewatch.sweep.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * One clock for several processes, which runs {@value #FACTOR} times as fast as the machine's: a
 * claim lapses in seconds.
 *
 * @param simulated the moment that it began at
 * @param real the machine's time at that moment
 */
record AcceleratedClock(Instant simulated, Instant real) implements InstantSource {
  static final int FACTOR = 8;

  /** A clock that begins now. */
  static AcceleratedClock from(Instant simulated) {
    return new AcceleratedClock(simulated, WallClock.system().instant());
  }

  @Override
  public Instant instant() {
    var passed = Duration.between(real, WallClock.system().instant());
    return simulated.plus(passed.multipliedBy(FACTOR));
  }

  /** Waits as long as it takes for this clock to go on by so much. */
  static void sleep(Duration duration) throws InterruptedException {
    Thread.sleep(duration.dividedBy(FACTOR));
  }
}
