package io.deadlinewatch.store;

/** An item that speaks: a deadline, or the digest. */
public sealed interface Item permits DeadlineItem, DigestItem {
  /** Its key. */
  ItemKey key();

  /** What the protocol keeps of it. */
  ItemState state();

  /** The same item in another state. */
  Item in(ItemState state);
}
