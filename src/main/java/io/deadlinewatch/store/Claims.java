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
   * Takes several items, each as {@link #claim} does, whatever becomes of the others.
   *
   * @param entries of different items, at most {@value Together#MOST}
   * @return what came of each, in their order
   */
  default List<EachResult<Claim>> claimEach(List<DueEntry> entries, Instant until) {
    return entries.stream().map(entry -> EachResult.by(() -> claim(entry, until))).toList();
  }

  /**
   * Writes an item as a sweep leaves it, provided that its version is still the one that the item
   * carries.
   *
   * @return false where somebody else has written it since; it may be one's own write, answered
   *     late
   */
  boolean write(Item item);

  /**
   * Writes several items, each as {@link #write} does, whatever becomes of the others.
   *
   * @param items different ones, at most {@value Together#MOST}
   * @return what came of each, in their order
   */
  default List<EachResult<Boolean>> writeEach(List<Item> items) {
    return items.stream().map(item -> EachResult.by(() -> write(item))).toList();
  }

  /**
   * Pushes an item that cannot be read out of the way of the others.
   *
   * @return false where somebody else has written it since
   */
  boolean quarantine(DueEntry entry, Instant until);
}
