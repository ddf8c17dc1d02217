package io.deadlinewatch.store;

/**
 * The key of an item of the table.
 *
 * @param pk the partition key: such as {@code DEADLINE#<id>} or {@code DIGEST}
 * @param sk the sort key
 */
public record ItemKey(String pk, String sk) {
  /** Begins the partition key of every deadline. */
  public static final String DEADLINE_PREFIX = "DEADLINE#";

  /** The digest's only item. */
  public static final ItemKey DIGEST = new ItemKey("DIGEST", "DIGEST");

  /** The audience's only item: it does not speak itself, but nothing speaks without it. */
  public static final ItemKey AUDIENCE = new ItemKey("AUDIENCE", "AUDIENCE");

  /** Whether a deadline or the digest may have it: the sweep's role may write no other. */
  public boolean isOfWhatSpeaks() {
    return pk.startsWith(DEADLINE_PREFIX) || pk.equals(DIGEST.pk());
  }

  /** The key of a deadline. */
  public static ItemKey deadline(String id) {
    return new ItemKey(DEADLINE_PREFIX + id, "DEADLINE");
  }
}
