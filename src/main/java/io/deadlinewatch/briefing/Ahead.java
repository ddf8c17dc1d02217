package io.deadlinewatch.briefing;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The deadlines ahead of a batch of alerts, which nearly all tell of the same moment: what was
 * worked out for the alert before is kept. Two threads may work out the same; each gets what is
 * right for its own alert.
 */
final class Ahead {
  private final List<DeadlineSummary> upcoming;
  private final Audience audience;
  private volatile Optional<ToCome> toCome = Optional.empty();
  private volatile Optional<DigestLists> lists = Optional.empty();

  /**
   * @param upcoming the deadlines, the nearest first
   */
  Ahead(List<DeadlineSummary> upcoming, Audience audience) {
    this.upcoming = List.copyOf(upcoming);
    this.audience = audience;
  }

  ToCome toCome(Instant at) {
    var known =
        toCome.filter(one -> one.isAt(at)).orElseGet(() -> new ToCome(upcoming, at, audience));
    toCome = Optional.of(known);
    return known;
  }

  DigestLists lists(DigestAlert digest) {
    var known =
        lists
            .filter(one -> one.isOf(digest))
            .orElseGet(() -> new DigestLists(digest, upcoming, audience));
    lists = Optional.of(known);
    return known;
  }
}
