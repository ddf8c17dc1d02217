package io.deadlinewatch.store;

/** What came of a claim. Losing one is normal: another sweep, or an edit, was first. */
public sealed interface Claim {

  /** The item is ours until its claim ends; this is all of it, as the claim left it. */
  record Won(Item item) implements Claim {}

  /** Somebody else wrote the item since the index row was read. */
  record Lost(ItemKey key) implements Claim {}

  /**
   * The item is ours but cannot be read.
   *
   * @param entry the row with the version that the item has now
   * @param problem what is wrong with it, naming the attribute
   */
  record Unreadable(DueEntry entry, String problem) implements Claim {}
}
