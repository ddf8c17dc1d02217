package io.deadlinewatch.store;

import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.situation.Fact;
import java.time.Instant;
import java.util.List;

/** The table, as operators see it: all that a sweep and an edit ask, and what they look up. */
public interface OperatorStore extends DeadlineStore {
  /** What was proposed. */
  Drafts drafts();

  /**
   * Every deadline, settled and cancelled ones too, by id. It reads the whole table, so that its
   * cost follows what is stored.
   */
  List<DeadlineItem> deadlines();

  /** What was told after one moment and not after another, the oldest first. */
  List<JournalEntry> told(Instant after, Instant until);

  /**
   * Every deadline with all that was changed and told of it, in no order. It reads the whole table,
   * consistently.
   */
  default List<DeadlineHistory> histories() {
    return deadlines().stream()
        .map(item -> {
          var id = item.deadline().id();
          return new DeadlineHistory(id, revisionsAfter(id, 0), records(item.key()));
        })
        .toList();
  }

  /**
   * Writes a fact over the one of its key, provided that this still is as it was seen.
   *
   * @param fact of the same id, track and day
   * @return {@code STALE} where somebody has written it since, or where there is none
   */
  Result replace(Fact seen, Fact fact);

  /** All rows of a deadline, read consistently, each as far as it can be read. */
  Remains remains(String deadlineId);

  /**
   * Writes a deadline's own row anew, provided that it still is as it was seen, whatever that was,
   * and that no sweep has it. Attributes that this version does not know stay.
   *
   * @param item with a version that no sweep can hold; it is stored as one more
   */
  Result mend(Remains remains, DeadlineItem item, Instant now);

  /**
   * Writes a revision's row anew, provided that it still is as it was seen; whether the journal
   * lists it stays as it is.
   */
  Result mend(Remains.DamagedRow row, DeadlineItem item, Revision revision);
}
