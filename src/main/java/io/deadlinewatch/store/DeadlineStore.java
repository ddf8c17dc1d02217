package io.deadlinewatch.store;

import io.deadlinewatch.store.Inspection.Beat;
import java.time.Instant;
import java.util.Optional;

/** The table, as a sweep and an edit see it. One contract suite holds its homes to the same. */
public interface DeadlineStore extends Claims, AlertRecords, Outlook, Edits {
  /**
   * Plans an item anew by the audience as it stands; what is not there needs no plan.
   *
   * @throws UnreadableException where the item or the audience cannot be read
   */
  default Result replanned(ItemKey key, Instant now) {
    Optional<? extends Item> item =
        key.equals(ItemKey.DIGEST)
            ? digest()
            : find(key.pk().substring(ItemKey.DEADLINE_PREFIX.length()));
    return item.map(found -> replan(found.replanned(audience(), now), now)).orElse(Result.DONE);
  }

  /**
   * Writes when a function last ran, for whoever watches the watch.
   *
   * @param function the function's name, such as {@code sweep}
   * @param beat where it does not say what is planned under, what stands there stays
   * @return what stands there then
   */
  Beat beat(String function, Beat beat);
}
