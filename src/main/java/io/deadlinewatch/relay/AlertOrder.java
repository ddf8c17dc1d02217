package io.deadlinewatch.relay;

import java.time.Instant;

/**
 * Where an alert stands among those of its deadline: later revisions are newer, and within one the
 * later moments.
 *
 * @param revision that it speaks for; 0 for a digest
 * @param at the moment that it was decided at, to the millisecond; a digest's date at its beginning
 *     in UTC
 * @param name what its id ends with: {@code changed}, {@code reached}, {@code reminder/P7D}, or the
 *     date of a digest
 */
public record AlertOrder(int revision, Instant at, String name) {
  private static final String CHANGED = "changed";

  /** The revision of what has none. */
  static final int DIGEST = 0;

  /** Whether it tells what changed, which no later alert of its revision tells too. */
  boolean isChanged() {
    return name.equals(CHANGED);
  }

  /** Whether it is of a former revision than another, or an earlier one of the same. */
  boolean isBefore(AlertOrder other) {
    return revision == other.revision ? at.isBefore(other.at) : revision < other.revision;
  }
}
