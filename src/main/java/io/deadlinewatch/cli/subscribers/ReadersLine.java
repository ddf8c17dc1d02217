package io.deadlinewatch.cli.subscribers;

import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.subscription.Subscriptions;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Goes before a question: how many confirmed readers of each medium what is asked about reaches.
 */
public final class ReadersLine {
  /** Longer nobody waits for what is only good to know. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private ReadersLine() {}

  /** Those who will get at least one of some messages; nothing where no topic is known. */
  public static String of(
      Workplace workplace, Connection connection, Collection<Message> messages) {
    return counted(workplace, connection, topics -> Readership.of(topics, messages));
  }

  /** All that there are, where it is not known yet what their filters will make of it. */
  public static String ofAll(Workplace workplace, Connection connection) {
    return counted(workplace, connection, Readership::ofAll);
  }

  private static String counted(
      Workplace workplace, Connection connection, Function<Subscriptions, Readership> counting) {
    return said(
        () ->
            SubscriberTopics.known(workplace, connection)
                .map(topics -> counting.apply(topics).words()),
        PATIENCE);
  }

  /**
   * The line.
   *
   * @param counting asks AWS; what it throws is not worth stopping an edit for
   */
  static String said(Supplier<Optional<String>> counting, Duration patience) {
    return within(patience, counting)
        .map(words -> "Confirmed readers: " + words + ".\n")
        .orElse("");
  }

  private static Optional<String> within(Duration patience, Supplier<Optional<String>> counting) {
    var answer = new CompletableFuture<Optional<String>>();
    Thread.ofVirtual()
        .start(() -> {
          try {
            answer.complete(counting.get());
          } catch (RuntimeException failed) {
            answer.completeExceptionally(failed);
          }
        });
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException _) {
      return Optional.of("not known");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
