package io.deadlinewatch.sweep;

import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.AlertRecords;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Item;
import java.util.List;
import java.util.stream.Stream;

/**
 * Step 3 of the sweep's protocol: look at the records beside an item, where they may say what its
 * own attributes do not. Held by {@code DeathTest}.
 */
final class LookStep {
  private final AlertRecords records;

  LookStep(AlertRecords records) {
    this.records = records;
  }

  /** What is on record, and what could not be recorded and stands in the item (trace S4). */
  AlertHistory look(Item item) {
    var recorded = mustLook(item) ? records.records(item.key()) : List.<AlertRecord>of();
    return AlertHistory.of(
        Stream.concat(recorded.stream(), item.state().leftover().unrecorded().stream()).toList());
  }

  /**
   * An attempt that came before may have told something; two revisions at once need the last told.
   */
  static boolean mustLook(Item item) {
    return item.state().attempts() > 1
        || item.state().leftover().putOffUntil().isPresent()
        || (item instanceof DeadlineItem(_, var progress, _, _)
            && progress.revision() - progress.announced() > 1);
  }
}
