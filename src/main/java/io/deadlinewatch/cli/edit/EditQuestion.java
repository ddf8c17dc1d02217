package io.deadlinewatch.cli.edit;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.subscribers.Readership;
import io.deadlinewatch.cli.subscribers.SubscriberTopics;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.delivery.console.Width;
import io.deadlinewatch.edit.Foresight;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** What is asked before an edit is written; it says it all once more. */
final class EditQuestion {
  private static final int MAX_NEWS = 60;

  /** Longer nobody waits for what is only good to know. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private EditQuestion() {}

  /** The preview may have scrolled away. */
  static String of(Workplace workplace, Connection connection, Deadline to, Foresight foreseen) {
    var due = new DueWords(foreseen.audience(), workplace.clock().instant()).written(to.due());
    var news = foreseen.message(Medium.EMAIL).subject().orElse("");
    return readers(
            () ->
                SubscriberTopics.known(workplace, connection)
                    .map(topics -> Readership.of(topics, foreseen.messages()).words()),
            PATIENCE)
        + "Write revision %d of %s (due: %s), told as \"%s\"?"
            .formatted(foreseen.revision(), to.id(), due, Width.cut(news, MAX_NEWS));
  }

  /**
   * Who will get it, where the topics are known.
   *
   * @param counting asks AWS; what it throws is not worth stopping an edit for
   */
  static String readers(Supplier<Optional<String>> counting, Duration patience) {
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
