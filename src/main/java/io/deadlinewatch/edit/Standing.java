package io.deadlinewatch.edit;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DeadlineStore;
import java.time.Instant;
import java.util.Optional;

/**
 * What an edit starts from, read once: all that is checked, shown and written speaks of the same
 * look at the table.
 *
 * @param item the deadline; none for one that is added
 * @param audience whom its words are for
 * @param now when it was read
 */
public record Standing(Optional<DeadlineItem> item, Audience audience, Instant now) {

  /** Of a deadline that was found. */
  public static Standing of(DeadlineStore store, DeadlineItem item, Instant now) {
    return new Standing(Optional.of(item), store.audience(), now);
  }

  /** Of a deadline that is new. */
  public static Standing ofNone(DeadlineStore store, Instant now) {
    return new Standing(Optional.empty(), store.audience(), now);
  }

  /** The revision that stands; 0 where there is none. */
  public int revision() {
    return item.map(one -> one.progress().revision()).orElse(0);
  }
}
