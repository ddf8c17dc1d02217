package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.message.Messages;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.parallel.Parallel;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.store.UnreadableException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One look for what is due; design, "The sweep's protocol".
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

  /** How long an item that cannot be read is out of the way. */
  static final Duration QUARANTINE_FOR = Duration.ofHours(1);

  private static final int MOST_ROWS = 10_000;

  /** While the e-mails of some wait for their pace, the others go on. */
  private static final int BATCHES_AT_ONCE = 4;

  /**
   * Large, so that many alerts of a track share an e-mail; yet so small that {@value
   * #BATCHES_AT_ONCE} batches are held in memory even where each item fills its 100 KB.
   */
  private static final int BATCH = 400;

  /** Of each batch, so that all batches together have at most 32 requests on their way. */
  private static final int ITEMS_AT_ONCE = 8;

  private static final int UPCOMING_SHOWN = 30;
  private static final int UPCOMING_IN_DIGEST = 1_000;

  private final DeadlineStore store;
  private final AlertPublisher publisher;
  private final InstantSource clock;
  private final SweepLog log;
  private final Parallel parallel;

  /** A sweep that does one thing after another, as {@link Parallel#oneByOne} does. */
  public Sweep(DeadlineStore store, AlertPublisher publisher, InstantSource clock, SweepLog log) {
    this(store, publisher, clock, log, Parallel.oneByOne());
  }

  /**
   * @param clock read once a batch; every decision and word of it counts from there
   * @param log is told of one event at a time
   * @param parallel how batches are swept and their items asked for; with several at once, store
   *     and publisher must bear several threads
   */
  public Sweep(
      DeadlineStore store,
      AlertPublisher publisher,
      InstantSource clock,
      SweepLog log,
      Parallel parallel) {
    this.store = store;
    this.publisher = publisher;
    this.clock = clock;
    this.log = log;
    this.parallel = parallel;
  }

  /**
   * Sweeps what is due, each item once, as long as there is time.
   *
   * @param until when the caller must be done; what is left then waits for the next sweep
   * @throws StoreException when the table cannot be asked what is due; nothing was claimed then
   */
  public SweepReport run(Instant until) {
    var sweepCounter = new SweepCounter(log);
    var due = due(sweepCounter);
    var batches = batches(due);
    var shares = new TimeShares(until, batches.size(), BATCHES_AT_ONCE);
    int left =
        parallel
            .each(batches, BATCHES_AT_ONCE, batch -> sweep(batch, shares, sweepCounter))
            .stream()
            .mapToInt(Integer::intValue)
            .sum();
    if (left > 0) {
      sweepCounter.note(new SweepEvent.LeftForNext(left));
    }
    var report = sweepCounter.report(due.size());
    beat(report, sweepCounter);
    return report;
  }

  /** Makes sure that the digest is swept from now on; for the first run on a table. */
  public void begin() {
    store.begin(DigestItem.beginning(clock.instant(), store.audience()));
  }

  private List<DueEntry> due(SweepCounter sweepCounter) {
    var now = clock.instant();
    var due = store.due(now, MOST_ROWS);
    due.forEach(row -> row.nextAlertAt().ifPresent(since -> sweepCounter.owed(since, now)));
    return due;
  }

  private void beat(SweepReport report, SweepLog events) {
    try {
      store.beat("sweep", clock.instant(), report.line());
    } catch (StoreException failed) {
      events.note(new SweepEvent.BatchFailed(0, "no heartbeat: " + failed.getMessage()));
    }
  }

  private static List<List<DueEntry>> batches(List<DueEntry> due) {
    return IntStream.iterate(0, from -> from < due.size(), from -> from + BATCH)
        .mapToObj(from -> due.subList(from, Math.min(from + BATCH, due.size())))
        .toList();
  }

  /** How many items it left for want of time. */
  private int sweep(List<DueEntry> due, TimeShares shares, SweepCounter events) {
    var now = clock.instant();
    var share = shares.next(now);
    share.ifPresent(time -> sweep(due, now, time, events));
    return share.isPresent() ? 0 : due.size();
  }

  private void sweep(List<DueEntry> due, Instant now, TimeShares.Share time, SweepCounter events) {
    var claimStep = new ClaimStep(store, now, events);
    var items = present(each(due, claimStep::claim));
    if (items.isEmpty()) {
      return;
    }
    var read = audience(items.size(), events);
    if (read.isEmpty()) {
      forEach(items, item -> claimStep.putBack(item, due));
      return;
    }
    try {
      var audience = read.get();
      var decideStep = new DecideStep(store, audience, now);
      var owed = present(each(items, item -> decideStep.decide(item, claimStep, events)));
      var receipts = publish(owed, audience, now, time, events);
      var recordAndConfirmStep = new RecordAndConfirmStep(store, events, receipts);
      forEach(owed, each -> recordAndConfirmStep.record(each, audience));
      forEach(owed, each -> recordAndConfirmStep.confirm(each, now));
    } catch (RuntimeException failed) {
      // Whatever it is, a bug too: what was claimed is given back, and the others go on.
      events.note(new SweepEvent.BatchFailed(items.size(), String.valueOf(failed)));
      forEach(items, claimStep::giveBack);
    }
  }

  /** None where it cannot be read: then nobody can say what is owed. */
  private Optional<Audience> audience(int items, SweepLog events) {
    try {
      return Optional.of(store.audience());
    } catch (RuntimeException failed) {
      if (failed instanceof UnreadableException) {
        events.note(new SweepEvent.Unreadable(ItemKey.AUDIENCE, String.valueOf(failed)));
      }
      events.note(new SweepEvent.BatchFailed(items, String.valueOf(failed)));
      return Optional.empty();
    }
  }

  private List<Receipt> publish(
      List<ItemDecision> owed,
      Audience audience,
      Instant now,
      TimeShares.Share time,
      SweepLog events) {
    var tellings = owed.stream().map(ItemDecision::tellings).flatMap(List::stream).toList();
    if (tellings.isEmpty()) {
      return List.of();
    }
    var pending = tellings.stream().map(PendingAlert::pending).flatMap(List::stream).toList();
    boolean digest = tellings.stream().anyMatch(t -> t.alert() instanceof DigestAlert);
    var composed = new Messages(context(audience, now, digest)).of(pending);
    for (var failure : composed.failures()) {
      events.note(
          new SweepEvent.Refused(failure.alert().id().text(), failure.medium(), failure.why()));
    }
    return publisher.publish(composed.messages(), time.of(composed.messages()));
  }

  /** One query of the facts and one of what comes next, once a batch that has something to say. */
  private Context context(Audience audience, Instant now, boolean digest) {
    return new Context(
        audience,
        Situation.on(audience.dateOf(now), store.facts()),
        store.upcoming(now, digest ? UPCOMING_IN_DIGEST : UPCOMING_SHOWN));
  }

  private <T, R> List<R> each(List<T> things, Function<T, R> work) {
    return parallel.each(things, ITEMS_AT_ONCE, work);
  }

  private <T> void forEach(List<T> things, Consumer<T> work) {
    each(
        things,
        thing -> {
          work.accept(thing);
          return thing;
        });
  }

  private static <T> List<T> present(List<Optional<T>> some) {
    return some.stream().flatMap(Optional::stream).toList();
  }
}
