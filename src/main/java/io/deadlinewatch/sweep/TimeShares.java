package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.PublishCutoffs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How much of a sweep's time each batch gets.
 *
 * <ol>
 *   <li>What is not paced has its patience in every batch.
 *   <li>While other batches wait, e-mail takes the room that its pace has and waits for none, so
 *       that the feed of the last batch does not wait for the e-mails of the first.
 *   <li>Batches that have nothing but e-mail share the time, since nobody else waits for them.
 *   <li>The last ones have what is left.
 * </ol>
 *
 * Held by {@code TimeSharesTest}.
 */
final class TimeShares {
  /** A batch is not begun with less time than this: a claim needs time left to finish. */
  static final Duration TIME_TO_FINISH = Duration.ofSeconds(20);

  /**
   * Kept back for the last publish to be answered, and what was accepted recorded and confirmed.
   */
  private static final Duration CLOSE_FOR = Duration.ofSeconds(12);

  /** How long a batch goes on with media that nobody paces: they are only so slow in an outage. */
  private static final Duration PATIENCE = Duration.ofSeconds(12);

  private final Instant until;
  private final int atOnce;
  private int left;

  /**
   * @param until when all must be done
   * @param batches how many there are
   * @param atOnce how many of them are swept at the same time
   */
  TimeShares(Instant until, int batches, int atOnce) {
    this.until = until;
    this.left = batches;
    this.atOnce = atOnce;
  }

  /**
   * The time of one batch.
   *
   * @param hasty how long e-mail waits for its pace where other media are served too
   * @param patient how long it waits where there is nothing else
   * @param others when no other medium is called any more
   */
  record Share(Instant hasty, Instant patient, Instant others) {
    /** For these messages. */
    PublishCutoffs of(List<Message> messages) {
      boolean emailOnly = messages.stream().allMatch(message -> message.medium() == Medium.EMAIL);
      return new PublishCutoffs(emailOnly ? patient : hasty, others);
    }
  }

  /** The time of a batch that is begun now; none where it would have too little. */
  synchronized Optional<Share> next(Instant now) {
    if (now.plus(TIME_TO_FINISH).isAfter(until)) {
      return Optional.empty();
    }
    int rounds = Math.ceilDiv(left--, atOnce);
    var end = until.minus(CLOSE_FOR);
    var others = earlier(now.plus(PATIENCE), end);
    if (rounds <= 1) {
      return Optional.of(new Share(end, end, others));
    }
    var share = Duration.between(now, until.minus(TIME_TO_FINISH)).dividedBy(rounds);
    return Optional.of(new Share(now, now.plus(share), others));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
