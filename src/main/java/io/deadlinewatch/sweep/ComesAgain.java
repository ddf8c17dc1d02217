package io.deadlinewatch.sweep;

import io.deadlinewatch.store.ItemState;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When an item comes again of which a medium still lacks something: the earliest counts. Held by
 * {@code PutOffTest}, {@code PutOffTracesTest}, {@code RefusedMediumTest}.
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

  /** Its state: refused where one medium did, put off where all that lack something did so. */
  ItemState state() {
    var state = decision.item().state();
    var putOff = putOff();
    if (isRefused()) {
      var soon = now.plus(BackOff.after(state.attempts()));
      return state.refused(now, notAfterNext(putOff.filter(soon::isAfter).orElse(soon)));
    }
    return state.putOff(notAfterNext(putOff.orElse(now)));
  }

  /** Never later than the item's next alert. */
  private Instant notAfterNext(Instant at) {
    var next = decision.ifAllIsTold().state().nextAlertAt().filter(now::isBefore);
    return next.filter(at::isAfter).orElse(at);
  }

  private boolean isRefused() {
    return lacking()
        .anyMatch(pending ->
            !published.putOff(pending).keySet().containsAll(published.stillMissing(pending)));
  }

  /** The earliest: one medium's put-off holds back no other (trace S1). */
  private Optional<Instant> putOff() {
    return lacking()
        .flatMap(pending -> published.putOff(pending).values().stream())
        .min(Instant::compareTo);
  }

  private Stream<PendingAlert> lacking() {
    return decision.pending().stream().filter(Predicate.not(published::isTold));
  }
}
