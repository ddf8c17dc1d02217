package io.deadlinewatch.edit;

import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.ItemKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** The deadlines whose next alert depends on the audience. */
final class PlannedByAudience {
  /** Quiet hours are shorter than a day. */
  private static final Duration LONGEST_PUT_OFF = Duration.ofDays(1);

  private static final int MOST = 10_000;

  private PlannedByAudience() {}

  /**
   * What is open; and what is over and waits to be told by SMS, since its quiet hours may be gone
   * (trace S2).
   */
  static Set<String> ids(DeadlineStore store, Instant now) {
    Set<String> ids = new TreeSet<>(store.openDeadlines());
    store.due(now.plus(LONGEST_PUT_OFF), MOST).stream()
        .map(DueEntry::key)
        .filter(key -> key.isOfWhatSpeaks() && !key.equals(ItemKey.DIGEST))
        .forEach(key -> ids.add(key.pk().substring(ItemKey.DEADLINE_PREFIX.length())));
    return ids;
  }
}
