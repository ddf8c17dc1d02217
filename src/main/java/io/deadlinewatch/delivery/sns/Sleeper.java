package io.deadlinewatch.delivery.sns;

import java.time.Duration;

/** How a {@link Pacer} waits: {@code Thread::sleep} in earnest, a clock set forward in tests. */
@FunctionalInterface
public interface Sleeper {
  /** Waits so long. */
  void sleep(Duration duration) throws InterruptedException;
}
