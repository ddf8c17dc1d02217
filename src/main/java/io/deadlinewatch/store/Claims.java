package io.deadlinewatch.store;

import java.time.Instant;
import java.util.List;

/** What a sweep writes of items that speak; design, "The sweep's protocol". */
public interface Claims {

  /** What must be said now, oldest first, at most so many; it may lag behind the items. */
  List<DueEntry> due(Instant now, int limit);

  /**
   * Takes an item, provided that its version is what the index said.
   *
   * @param until when the claim ends and the item falls due again
   */
  Claim claim(DueEntry entry, Instant until);

  /**
   * Writes an item as a sweep leaves it, provided that its version is still the one that the item
   * carries.
   *
   * @return false where somebody else has written it since; it may be one's own write, answered
   *     late
   */
  boolean write(Item item);

  /**
   * Pushes an item that cannot be read out of the way of the others.
   *
   * @return false where somebody else has written it since
   */
  boolean quarantine(DueEntry entry, Instant until);
}
