package io.deadlinewatch.stack;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what other processes do. */
final class Eventually {
  private Eventually() {}

  /** Looks again and again until it holds; fails where it does not in time. */
  static void holds(String what, Duration limit, BooleanSupplier look) {
    long end = System.nanoTime() + limit.toNanos();
    while (!look.getAsBoolean()) {
      if (System.nanoTime() > end) {
        fail("not in " + limit.toSeconds() + " s: " + what);
      }
      Pause.aMoment();
    }
  }
}
