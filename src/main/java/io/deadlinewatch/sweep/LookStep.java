package io.deadlinewatch.sweep;

import io.deadlinewatch.store.AlertRecords;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Item;
import java.util.List;

/**
 * Step 3 of the sweep's protocol: look at the records beside an item, where they may say what its
 * own attributes do not. Held by {@code DeathTest}.
 */
final class LookStep {
  private final AlertRecords records;

  LookStep(AlertRecords records) {
    this.records = records;
  }

  AlertHistory look(Item item) {
    return AlertHistory.of(mustLook(item) ? records.records(item.key()) : List.of());
  }

  /**
   * An attempt that came before may have told something; two revisions at once need the last told.
   */
  private static boolean mustLook(Item item) {
    return item.state().attempts() > 1
        || (item instanceof DeadlineItem(_, var progress, _, _)
            && progress.revision() - progress.announced() > 1);
  }
}
