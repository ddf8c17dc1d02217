package io.deadlinewatch.store;

import java.time.Instant;

/** The table, as a sweep and an edit see it. One contract suite holds its two homes to the same. */
public interface DeadlineStore extends Claims, AlertRecords, Outlook, Edits {
  /**
   * Writes when a function last ran, for whoever watches the watch.
   *
   * @param function the function's name, such as {@code sweep}
   * @param did what it did, in a line
   */
  void beat(String function, Instant at, String did);
}
