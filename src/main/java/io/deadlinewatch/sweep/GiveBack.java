package io.deadlinewatch.sweep;

import io.deadlinewatch.store.Claims;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.Item;
import java.time.Instant;
import java.util.List;

/** The way back for claimed items of which nothing could be told. */
final class GiveBack {
  private final Claims claims;
  private final Batch batch;

  GiveBack(Claims claims, Batch batch) {
    this.claims = claims;
    this.batch = batch;
  }

  /** To be tried again soon. */
  void backOff(Item item) {
    until(item, batch.now().plus(BackOff.after(item.state().attempts())));
  }

  /** Something beside the item cannot be read: out of the way of the others. */
  void quarantine(Item item) {
    until(item, batch.now().plus(Sweep.QUARANTINE_FOR));
  }

  /**
   * As overdue as it was, where nobody can say what it owes: each sweep that cannot tell it says
   * that it is later still.
   *
   * @param due the rows that the batch was claimed by, its own among them
   */
  void asItWas(Item item, List<DueEntry> due) {
    until(
        item,
        due.stream()
            .filter(row -> row.key().equals(item.key()))
            .findFirst()
            .flatMap(DueEntry::nextAlertAt)
            .orElse(batch.now()));
  }

  private void until(Item item, Instant at) {
    try {
      if (!claims.write(item.in(item.state().again(at)))) {
        batch.note(new SweepEvent.NotConfirmed(item.key()));
      }
    } catch (RuntimeException failed) {
      // A bug too: the others must be given back.
      batch.note(new SweepEvent.StoreFailed(item.key(), String.valueOf(failed.getMessage())));
    }
  }
}
