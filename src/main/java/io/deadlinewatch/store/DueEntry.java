package io.deadlinewatch.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A row of the {@code due} index.
 *
 * @param key the item that it stands for
 * @param version the item's version when the index was written, which may lag; none where the row
 *     holds no number
 * @param nextAlertAt since when it is due; none where the row holds no moment
 */
public record DueEntry(ItemKey key, OptionalLong version, Optional<Instant> nextAlertAt) {
  /** A row of which only key and version matter. */
  public DueEntry(ItemKey key, OptionalLong version) {
    this(key, version, Optional.empty());
  }
}
