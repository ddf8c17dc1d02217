package io.deadlinewatch.store;

import java.util.function.Supplier;

/**
 * What came of one of several things that were asked for together: whatever it is, it is that one's
 * alone.
 */
public sealed interface EachResult<T> {

  /** What was answered. */
  record With<T>(T value) implements EachResult<T> {}

  /** It failed; whether it was done nobody may know, as where it is asked for by itself. */
  record Failed<T>(RuntimeException why) implements EachResult<T> {}

  /** Asks for one by itself. */
  static <T> EachResult<T> by(Supplier<T> asked) {
    try {
      return new With<>(asked.get());
    } catch (RuntimeException failed) {
      return new Failed<>(failed);
    }
  }

  /** What was answered; throws what it failed by. */
  default T get() {
    return switch (this) {
      case With<T>(var value) -> value;
      case Failed<T>(var why) -> throw why;
    };
  }
}
