package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Messages;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.store.Claim;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.store.UnreadableException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One look for what is due; the protocol of the design's section 4.
 *
 * <ol>
 *   <li><b>Claim</b> each due item under the version that the index gave; losing is normal.
 *   <li><b>Decide</b> what each owes now, under the audience read after the claims.
 *   <li><b>Look</b> at the records where an attempt came before: what it told is not told again.
 *   <li><b>Publish</b> to the media that have not accepted it yet.
 *   <li><b>Record</b> the alert by its id.
 *   <li><b>Confirm</b> the item, or back off where a medium is missing.
 * </ol>
 *
 * A crash at any line leaves the item claimed: it falls due again when the claim ends.
 */
public final class Sweep {
  /**
   * How long a claim lives: longer than the function may run (50 s, {@code template.yaml}), plus
   * the clock skew between two Lambdas that we bear (30 s), plus a request in flight (20 s). A
   * claim that is not longer than its worker's life doubles alerts (trace V4).
   */
  public static final Duration CLAIM_FOR = Duration.ofSeconds(100);

  /** A batch is not begun with less time than this: a claim needs time left to finish. */
  static final Duration TIME_TO_FINISH = Duration.ofSeconds(30);

  /** How long an item that cannot be read is out of the way. */
  static final Duration QUARANTINE_FOR = Duration.ofHours(1);

  private static final int MOST_ROWS = 10_000;
  private static final int BATCH = 200;
  private static final int UPCOMING_SHOWN = 30;
  private static final int UPCOMING_IN_DIGEST = 1_000;

  private final DeadlineStore store;
  private final AlertPublisher publisher;
  private final InstantSource clock;
  private final SweepLog log;

  /**
   * @param clock read once a batch; every decision and word of it counts from there
   */
  public Sweep(DeadlineStore store, AlertPublisher publisher, InstantSource clock, SweepLog log) {
    this.store = store;
    this.publisher = publisher;
    this.clock = clock;
    this.log = log;
  }

  /**
   * Sweeps what is due, each item once, as long as there is time.
   *
   * @param until when the caller must be done; what is left then waits for the next sweep
   * @throws StoreException when the table cannot be asked what is due; nothing was claimed then
   */
  public SweepReport run(Instant until) {
    var tally = new Tally(log);
    var due = due(tally);
    for (int from = 0; from < due.size(); from += BATCH) {
      var now = clock.instant();
      if (now.plus(TIME_TO_FINISH).isAfter(until)) {
        tally.note(new SweepEvent.LeftForNext(due.size() - from));
        break;
      }
      batch(due.subList(from, Math.min(from + BATCH, due.size())), now, tally);
    }
    var report = tally.report(due.size());
    beat(report, tally);
    return report;
  }

  /** Makes sure that the digest is swept from now on; for the first run on a table. */
  public void begin() {
    store.begin(DigestItem.beginning(clock.instant(), store.audience()));
  }

  private List<DueEntry> due(Tally tally) {
    var now = clock.instant();
    var due = store.due(now, MOST_ROWS);
    due.forEach(row -> row.nextAlertAt().ifPresent(since -> tally.owed(since, now)));
    return due;
  }

  private void beat(SweepReport report, SweepLog events) {
    try {
      store.beat("sweep", clock.instant(), report.line());
    } catch (StoreException failed) {
      events.note(new SweepEvent.BatchFailed(0, "no heartbeat: " + failed.getMessage()));
    }
  }

  private void batch(List<DueEntry> due, Instant now, Tally events) {
    var items = claim(due, now, events);
    if (items.isEmpty()) {
      return;
    }
    try {
      var audience = store.audience();
      var owed = decide(items, audience, now, events);
      var receipts = publish(owed, audience, now, events);
      var closer = new Closer(store, events, receipts);
      owed.forEach(each -> closer.record(each, audience));
      owed.forEach(each -> closer.confirm(each, now));
    } catch (RuntimeException failed) {
      // Whatever it is, a bug too: what was claimed is given back, and the others go on.
      events.note(new SweepEvent.BatchFailed(items.size(), String.valueOf(failed)));
      giveBack(items, now, events);
    }
  }

  private List<Item> claim(List<DueEntry> due, Instant now, SweepLog events) {
    List<Item> items = new ArrayList<>();
    for (var entry : due) {
      try {
        switch (store.claim(entry, now.plus(CLAIM_FOR))) {
          case Claim.Won(var item) -> items.add(item);
          case Claim.Lost(var key) -> events.note(new SweepEvent.LostRace(key));
          case Claim.Unreadable(var row, var problem) -> quarantine(row, problem, now, events);
        }
      } catch (StoreException failed) {
        events.note(new SweepEvent.StoreFailed(entry.key(), String.valueOf(failed.getMessage())));
      }
    }
    return items;
  }

  private List<Owed> decide(List<Item> items, Audience audience, Instant now, Tally events) {
    var decider = new Decider(store, audience, now);
    List<Owed> owed = new ArrayList<>();
    for (var item : items) {
      try {
        item.owedAt(audience).ifPresent(since -> events.owed(since, now));
        owed.add(decider.decide(item));
      } catch (UnreadableException unreadable) {
        events.note(new SweepEvent.Unreadable(item.key(), String.valueOf(unreadable.getMessage())));
        giveBackAt(item, now.plus(QUARANTINE_FOR), events);
      } catch (RuntimeException failed) {
        // A bug too: one item that cannot be decided must not hold up those beside it.
        events.note(new SweepEvent.StoreFailed(item.key(), String.valueOf(failed.getMessage())));
        giveBack(List.of(item), now, events);
      }
    }
    return owed;
  }

  private List<Receipt> publish(List<Owed> owed, Audience audience, Instant now, SweepLog events) {
    var tellings = owed.stream().map(Owed::telling).flatMap(Optional::stream).toList();
    if (tellings.isEmpty()) {
      return List.of();
    }
    var pending = tellings.stream().map(t -> new Messages.Pending(t.alert(), t.missing())).toList();
    boolean digest = tellings.stream().anyMatch(t -> t.alert() instanceof DigestAlert);
    var composed = new Messages(context(audience, now, digest)).of(pending);
    for (var failure : composed.failures()) {
      events.note(
          new SweepEvent.Refused(failure.alert().id().text(), failure.medium(), failure.why()));
    }
    return publisher.publish(composed.messages());
  }

  /** One query of the facts and one of what comes next, once a batch that has something to say. */
  private Context context(Audience audience, Instant now, boolean digest) {
    return new Context(
        audience,
        Situation.on(audience.dateOf(now), store.facts()),
        store.upcoming(now, digest ? UPCOMING_IN_DIGEST : UPCOMING_SHOWN));
  }

  private void quarantine(DueEntry row, String problem, Instant now, SweepLog events) {
    events.note(new SweepEvent.Unreadable(row.key(), problem));
    if (!store.quarantine(row, now.plus(QUARANTINE_FOR))) {
      events.note(new SweepEvent.NotConfirmed(row.key()));
    }
  }

  private void giveBack(List<Item> items, Instant now, SweepLog events) {
    items.forEach(
        item -> giveBackAt(item, now.plus(BackOff.after(item.state().attempts())), events));
  }

  private void giveBackAt(Item item, Instant at, SweepLog events) {
    try {
      if (!store.write(item.in(item.state().backedOff(at)))) {
        events.note(new SweepEvent.NotConfirmed(item.key()));
      }
    } catch (StoreException failed) {
      events.note(new SweepEvent.StoreFailed(item.key(), String.valueOf(failed.getMessage())));
    }
  }
}
