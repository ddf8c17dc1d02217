package io.deadlinewatch.sweep;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.store.AlertRecords;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.Outlook;
import io.deadlinewatch.store.UnreadableException;
import java.util.List;
import java.util.Optional;

/**
 * Step 2 of the sweep's protocol, with step 3 within: decide what the claimed items owe. Held by
 * {@code R6OneAlertTest}, {@code R7PartlyToldTest}, {@code R12DigestSweepTest}.
 */
final class DecideStep {
  private final AlertRecords records;
  private final Outlook outlook;
  private final GiveBack giveBack;
  private final Batch batch;

  DecideStep(AlertRecords records, Outlook outlook, GiveBack giveBack, Batch batch) {
    this.records = records;
    this.outlook = outlook;
    this.giveBack = giveBack;
    this.batch = batch;
  }

  /**
   * What is owed; what cannot be decided is given back.
   *
   * @param due the rows that the items were claimed by
   */
  Decided decide(List<Item> items, List<DueEntry> due) {
    var read = audience(items.size());
    if (read.isEmpty()) {
      batch.forEach(items, item -> giveBack.asItWas(item, due));
      return Decided.nothing();
    }
    var audience = read.get();
    return new Decided(audience, batch.each(items, item -> decide(item, audience)));
  }

  /** None where it cannot be read: then nobody can say what is owed. */
  private Optional<Audience> audience(int items) {
    try {
      return Optional.of(outlook.audience());
    } catch (RuntimeException failed) {
      if (failed instanceof UnreadableException) {
        batch.note(new SweepEvent.Unreadable(ItemKey.AUDIENCE, String.valueOf(failed)));
      }
      batch.note(new SweepEvent.BatchFailed(items, String.valueOf(failed)));
      return Optional.empty();
    }
  }

  private Optional<ItemDecision> decide(Item item, Audience audience) {
    try {
      item.lateSince(audience).ifPresent(since -> batch.counter().owed(since, batch.now()));
      return Optional.of(decision(item, audience));
    } catch (UnreadableException unreadable) {
      batch.note(new SweepEvent.Unreadable(item.key(), String.valueOf(unreadable.getMessage())));
      giveBack.quarantine(item);
    } catch (RuntimeException failed) {
      // A bug too: one item that cannot be decided must not hold up those beside it.
      batch.note(new SweepEvent.StoreFailed(item.key(), String.valueOf(failed.getMessage())));
      giveBack.backOff(item);
    }
    return Optional.empty();
  }

  /**
   * @throws UnreadableException when a record or revision beside the item cannot be read
   */
  private ItemDecision decision(Item item, Audience audience) {
    var history = new LookStep(records).look(item);
    return switch (item) {
      case DeadlineItem deadline ->
          new DeadlineDecision(records, audience, batch.now()).of(deadline, history);
      case DigestItem digest ->
          new DigestDecision(outlook, audience, batch.now()).of(digest, history);
    };
  }
}
