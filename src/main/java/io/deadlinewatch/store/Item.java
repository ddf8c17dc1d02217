package io.deadlinewatch.store;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.DigestPlan;
import java.time.Instant;
import java.util.Optional;

/** An item that speaks: a deadline, or the digest. */
public sealed interface Item permits DeadlineItem, DigestItem {
  /** Its key. */
  ItemKey key();

  /** What the protocol keeps of it. */
  ItemState state();

  /** The same item in another state. */
  Item in(ItemState state);

  /** As a changed audience plans it; what was put off comes now at the latest (trace S2). */
  Item replanned(Audience audience, Instant now);

  /**
   * When it has, or had, to speak next; none when it has nothing left to say. This comes from what
   * is unsaid, never from the stored time, which a medium that fails puts off.
   */
  default Optional<Instant> owedAt(Audience audience) {
    return switch (this) {
      case DeadlineItem(_, var progress, var revisedAt, _) when progress.hasUnannounced() ->
          Optional.of(revisedAt);
      case DeadlineItem(var deadline, var progress, _, _) ->
          AlertPlan.nextAlertAt(deadline, progress, audience);
      case DigestItem(var digestProgress, _) ->
          Optional.of(DigestPlan.nextAt(digestProgress, audience));
    };
  }

  /**
   * Since when it is late, once that is past: since it is owed, or since the end of what was put
   * off on purpose, which is not late before (trace S3).
   */
  default Optional<Instant> lateSince(Audience audience) {
    return owedAt(audience)
        .map(owed ->
            state().leftover().putOffUntil().filter(until -> until.isAfter(owed)).orElse(owed));
  }
}
