package io.deadlinewatch.store;

import io.deadlinewatch.deadline.Revision;
import java.util.List;

/**
 * A deadline's revisions and alerts.
 *
 * @param deadline its id
 * @param revisions in order; none where none can be read
 * @param told what was told of it, in no order
 */
public record DeadlineHistory(String deadline, List<Revision> revisions, List<AlertRecord> told) {
  /** Takes copies. */
  public DeadlineHistory {
    revisions = List.copyOf(revisions);
    told = List.copyOf(told);
  }
}
