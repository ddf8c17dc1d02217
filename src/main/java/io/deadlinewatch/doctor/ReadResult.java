package io.deadlinewatch.doctor;

import io.deadlinewatch.subscription.SubscriptionException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A part of the snapshot, which may be missing without taking the others along.
 *
 * @param <T> what is read
 */
public sealed interface ReadResult<T> {
  /** It was read. */
  record Known<T>(T value) implements ReadResult<T> {}

  /** It was asked for and did not come. */
  record Failed<T>(String why) implements ReadResult<T> {}

  /** Whoever asks may not see it, which says nothing of how it is. */
  record Denied<T>(String why) implements ReadResult<T> {}

  /** It was not asked for. */
  record NotAsked<T>(String why) implements ReadResult<T> {}

  /** Reads it. */
  static <T> ReadResult<T> of(Supplier<T> source) {
    try {
      return new Known<>(source.get());
    } catch (RuntimeException failed) {
      var why =
          Optional.ofNullable(failed.getMessage()).orElseGet(failed.getClass()::getSimpleName);
      return isDenied(failed) ? new Denied<>(why) : new Failed<>(why);
    }
  }

  private static boolean isDenied(RuntimeException failed) {
    return switch (failed) {
      case SubscriptionException topic -> topic.isDenied();
      case DeadLetterQueue.DeniedException _ -> true;
      default -> false;
    };
  }
}
