package io.deadlinewatch.store;

import io.deadlinewatch.store.Inspection.Beat;

/** The table, as a sweep and an edit see it. One contract suite holds its two homes to the same. */
public interface DeadlineStore extends Claims, AlertRecords, Outlook, Edits {
  /**
   * Writes when a function last ran, for whoever watches the watch.
   *
   * @param function the function's name, such as {@code sweep}
   * @param beat where it does not say what is planned under, what stands there stays
   * @return what stands there then
   */
  Beat beat(String function, Beat beat);
}
