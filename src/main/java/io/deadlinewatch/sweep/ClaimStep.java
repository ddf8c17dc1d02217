package io.deadlinewatch.sweep;

import io.deadlinewatch.store.Claim;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.StoreException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Step 1 of the sweep's protocol: claim what is due; and the way back, for what turns out not to be
 * tellable now.
 */
final class ClaimStep {
  private final DeadlineStore store;
  private final Instant now;
  private final SweepLog log;

  ClaimStep(DeadlineStore store, Instant now, SweepLog log) {
    this.store = store;
    this.now = now;
    this.log = log;
  }

  /** The item, if it is ours now. Losing it is normal. */
  Optional<Item> claim(DueEntry entry) {
    try {
      switch (store.claim(entry, now.plus(Sweep.CLAIM_FOR))) {
        case Claim.Won(var item) -> {
          return Optional.of(item);
        }
        case Claim.Lost(var key) -> log.note(new SweepEvent.LostRace(key));
        case Claim.Unreadable(var row, var problem) -> quarantine(row, problem);
      }
    } catch (StoreException failed) {
      log.note(new SweepEvent.StoreFailed(entry.key(), String.valueOf(failed.getMessage())));
    } catch (RuntimeException failed) {
      // A bug: it must not keep those beside it from being told, and needs a hand as they say.
      log.note(new SweepEvent.Unreadable(entry.key(), String.valueOf(failed)));
    }
    return Optional.empty();
  }

  /** Gives an item back, to be tried again soon. */
  void giveBack(Item item) {
    giveBackAt(item, now.plus(BackOff.after(item.state().attempts())));
  }

  /**
   * Gives an item back as overdue as it was, where nobody can say what it owes: each sweep that
   * cannot tell it says that it is later still.
   *
   * @param due the rows that it was claimed by, its own among them
   */
  void putBack(Item item, List<DueEntry> due) {
    giveBackAt(
        item,
        due.stream()
            .filter(row -> row.key().equals(item.key()))
            .findFirst()
            .flatMap(DueEntry::nextAlertAt)
            .orElse(now));
  }

  /** Gives back an item beside which something cannot be read. */
  void setAside(Item item) {
    giveBackAt(item, now.plus(Sweep.QUARANTINE_FOR));
  }

  private void quarantine(DueEntry row, String problem) {
    log.note(new SweepEvent.Unreadable(row.key(), problem));
    if (!store.quarantine(row, now.plus(Sweep.QUARANTINE_FOR))) {
      log.note(new SweepEvent.NotConfirmed(row.key()));
    }
  }

  private void giveBackAt(Item item, Instant at) {
    try {
      if (!store.write(item.in(item.state().backedOff(at)))) {
        log.note(new SweepEvent.NotConfirmed(item.key()));
      }
    } catch (RuntimeException failed) {
      // A bug too: the others must be given back.
      log.note(new SweepEvent.StoreFailed(item.key(), String.valueOf(failed.getMessage())));
    }
  }
}
