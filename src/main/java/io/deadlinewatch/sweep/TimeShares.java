package io.deadlinewatch.sweep;

import io.deadlinewatch.delivery.Until;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How much of a sweep's time each batch gets. What is paced gets an equal share in every batch, so
 * that the feed of the last one does not wait for the e-mails of the first.
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

  /** The time of a batch that is begun now; none where it would have too little. */
  synchronized Optional<Until> next(Instant now) {
    if (now.plus(TIME_TO_FINISH).isAfter(until)) {
      return Optional.empty();
    }
    int rounds = Math.ceilDiv(left--, atOnce);
    var end = until.minus(CLOSE_FOR);
    var share = Duration.between(now, end).dividedBy(rounds);
    var patience = now.plus(PATIENCE);
    return Optional.of(new Until(now.plus(share), patience.isBefore(end) ? patience : end));
  }
}
