package io.deadlinewatch.sweep;

import java.time.Instant;
import java.util.function.Predicate;

/**
 * When an item comes again of which a medium still lacks something. Held by {@code PutOffTest},
 * {@code RefusedMediumTest}.
 */
final class ComesAgain {
  private final ItemDecision decision;
  private final Published published;
  private final Instant now;

  ComesAgain(ItemDecision decision, Published published, Instant now) {
    this.decision = decision;
    this.published = published;
    this.now = now;
  }

  /** The soonest that one of its alerts is to be tried, but never later than its next alert. */
  Instant at() {
    var soonest =
        decision.pending().stream()
            .filter(Predicate.not(published::isTold))
            .map(this::at)
            .min(Instant::compareTo)
            .orElseThrow();
    var next = decision.ifAllIsTold().state().nextAlertAt().filter(now::isBefore);
    return next.filter(soonest::isAfter).orElse(soonest);
  }

  /**
   * Soon where a medium refused; where each that is missing has only put it off, when there is room
   * for the last of them.
   */
  private Instant at(PendingAlert pending) {
    var missing = published.stillMissing(pending);
    var putOff = published.putOff(pending);
    if (!putOff.keySet().containsAll(missing)) {
      return now.plus(BackOff.after(decision.item().state().attempts()));
    }
    return missing.stream().map(putOff::get).max(Instant::compareTo).orElse(now);
  }
}
