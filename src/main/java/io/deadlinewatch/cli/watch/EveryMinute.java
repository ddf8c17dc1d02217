package io.deadlinewatch.cli.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Does something at once and then at every whole minute, until it is stopped.
 *
 * <p>It looks at the clock every second and never sleeps through to the next minute: a machine that
 * slept, or whose clock was put forward, does what it missed once and at once; one whose clock was
 * put back goes on with its next minute.
 */
final class EveryMinute {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  private final InstantSource clock;
  private final Waiting waiting;
  private final AtomicBoolean isStopped = new AtomicBoolean();

  /** How time passes. */
  interface Waiting {
    /** Returns after so long, or sooner. */
    void pass(Duration time);
  }

  EveryMinute(InstantSource clock, Waiting waiting) {
    this.clock = clock;
    this.waiting = waiting;
  }

  /** What it looks at. */
  InstantSource clock() {
    return clock;
  }

  /**
   * Runs until it is stopped.
   *
   * @param work is given the moment at which it begins
   * @param meanwhile is done about every second between
   */
  void run(Consumer<Instant> work, Consumer<Instant> meanwhile) {
    while (!isStopped.get()) {
      var began = clock.instant();
      work.accept(began);
      waitFor(next(began), meanwhile);
    }
  }

  /** Ends it after what it is doing. */
  void stop() {
    isStopped.set(true);
  }

  private void waitFor(Instant minute, Consumer<Instant> meanwhile) {
    var until = minute;
    while (!isStopped.get()) {
      var now = clock.instant();
      if (next(now).isBefore(until)) {
        until = next(now);
      }
      if (!now.isBefore(until)) {
        return;
      }
      meanwhile.accept(now);
      var left = Duration.between(now, until);
      waiting.pass(left.compareTo(LOOK_EVERY) < 0 ? left : LOOK_EVERY);
    }
  }

  private static Instant next(Instant now) {
    return now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
  }
}
