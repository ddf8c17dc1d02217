package io.deadlinewatch.store;

import java.time.Instant;
import java.util.List;

/** The table, as operators see it: all that a sweep and an edit ask, and what they look up. */
public interface OperatorStore extends DeadlineStore {
  /**
   * Every deadline, settled and cancelled ones too, by id. It reads the whole table, so that its
   * cost follows what is stored.
   */
  List<DeadlineItem> deadlines();

  /** What was told after one moment and not after another, the oldest first. */
  List<JournalEntry> told(Instant after, Instant until);
}
