package io.deadlinewatch.store;

import java.time.Instant;
import java.util.List;

/** What operators look up, beside what a sweep and an edit read. */
public interface Catalogue {
  /**
   * Every deadline, settled and cancelled ones too, by id. It reads the whole table, so that its
   * cost follows what is stored.
   */
  List<DeadlineItem> deadlines();

  /** What was told after one moment and not after another, the oldest first. */
  List<JournalEntry> told(Instant after, Instant until);
}
