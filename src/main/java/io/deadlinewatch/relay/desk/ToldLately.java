package io.deadlinewatch.relay.desk;

import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.relay.RelayedAlert;
import io.deadlinewatch.store.OperatorStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** Of which deadlines something was told so lately that a route may still wait for it. */
public final class ToldLately {
  /** A relay gives up after three days; a day more for what it asks of itself. */
  private static final Duration LATELY = Duration.ofDays(4);

  private ToldLately() {}

  /** The deadlines' ids, and what stands for digests. */
  public static Set<String> of(OperatorStore store, Instant now) {
    Set<String> deadlines = new TreeSet<>();
    deadlines.add(RelayedAlert.DIGESTS);
    for (var told : store.told(now.minus(LATELY), now)) {
      if (told.id() instanceof AlertId.OfDeadline of) {
        deadlines.add(of.deadline());
      }
    }
    return deadlines;
  }
}
