package io.deadlinewatch.collector.register;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How long asking may take.
 *
 * @param pause waits
 * @param left how much time is left to ask in
 */
public record Allowance(Consumer<Duration> pause, Supplier<Duration> left) {
  /** For somebody who waits. */
  Allowance(Consumer<Duration> pause) {
    this(pause, Allowance::aDay);
  }

  /** Whether something that takes so long can still be begun. */
  boolean allows(Duration wait) {
    return wait.compareTo(left.get()) < 0;
  }

  private static Duration aDay() {
    return Duration.ofDays(1);
  }
}
