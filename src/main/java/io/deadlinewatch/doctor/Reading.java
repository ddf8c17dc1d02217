package io.deadlinewatch.doctor;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A part of the snapshot, which may be missing without taking the others along.
 *
 * @param <T> what is read
 */
public sealed interface Reading<T> {
  /** It was read. */
  record Known<T>(T value) implements Reading<T> {}

  /** It was asked for and did not come. */
  record Failed<T>(String why) implements Reading<T> {}

  /** It was not asked for. */
  record NotAsked<T>(String why) implements Reading<T> {}

  /** Reads it. */
  static <T> Reading<T> of(Supplier<T> source) {
    try {
      return new Known<>(source.get());
    } catch (RuntimeException failed) {
      return new Failed<>(
          Optional.ofNullable(failed.getMessage()).orElseGet(failed.getClass()::getSimpleName));
    }
  }
}
