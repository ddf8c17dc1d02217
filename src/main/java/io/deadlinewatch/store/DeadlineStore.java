package io.deadlinewatch.store;

import io.deadlinewatch.store.Inspection.Beat;
import java.util.Optional;

/** The table, as a sweep and an edit see it. One contract suite holds its two homes to the same. */
public interface DeadlineStore extends Claims, AlertRecords, Outlook, Edits {
  /**
   * Writes when a function last ran, for whoever watches the watch.
   *
   * @param function the function's name, such as {@code sweep}
   * @return the one that stood there before
   */
  Optional<Beat> beat(String function, Beat beat);
}
