package io.deadlinewatch.chaos;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Says nothing for longer than the watch of this test waits, some times in all: each costs the time
 * of a test. Every second time what was sent was taken all the same.
 */
final class Silence {
  private static final int TIMES = 2;
  private static final long LONGER = 4_000_000_000L;

  private final AtomicInteger kept = new AtomicInteger();

  /**
   * Keeps it, and then whoever spoke has gone.
   *
   * @param taking takes what was sent
   */
  void keep(Runnable taking) {
    int time = kept.getAndIncrement();
    if (time < TIMES) {
      if (time % 2 == 0) {
        taking.run();
      }
      long end = System.nanoTime() + LONGER;
      for (long left = LONGER; left > 0; left = end - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
    }
  }
}
