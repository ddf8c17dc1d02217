package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.BoardPages;
import io.deadlinewatch.deadline.ZoneData;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.parallel.Parallel;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.Inspection.Beat;
import io.deadlinewatch.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One look for what is due: rows, time and heartbeat. What is done about each row is the {@link
 * BatchSweep}'s.
 *
 * <p>A crash at any line leaves the item claimed: it falls due again when the claim ends. Held by
 * {@code TracesTest}, {@code DeathTest}, {@code TimeLeftToFinishTest} and the simulation.
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
  private static final int BATCH_SIZE = 400;

  /**
   * How it goes about it.
   *
   * @param parallel how batches are swept and their items asked for
   * @param pages what alerts link to
   */
  public record Manner(Parallel parallel, BoardPages pages) {}

  private final DeadlineStore store;
  private final AlertPublisher publisher;
  private final InstantSource clock;
  private final SweepLog log;
  private final Manner manner;
  private final Replanning replanning;

  /** A sweep that does one thing after another, as {@link Parallel#oneByOne} does. */
  public Sweep(DeadlineStore store, AlertPublisher publisher, InstantSource clock, SweepLog log) {
    this(store, publisher, clock, log, Parallel.oneByOne());
  }

  /** A sweep that knows of no board. */
  public Sweep(
      DeadlineStore store,
      AlertPublisher publisher,
      InstantSource clock,
      SweepLog log,
      Parallel parallel) {
    this(store, publisher, clock, log, new Manner(parallel, BoardPages.NONE));
  }

  /**
   * @param clock read once a batch; every decision and word of it counts from there
   * @param log is told of one event at a time
   * @param manner with several things at once, store and publisher must bear several threads
   */
  public Sweep(
      DeadlineStore store,
      AlertPublisher publisher,
      InstantSource clock,
      SweepLog log,
      Manner manner) {
    this.store = store;
    this.publisher = publisher;
    this.clock = clock;
    this.log = log;
    this.manner = manner;
    this.replanning = new Replanning(store, clock, ZoneData.here().plannedUnder());
  }

  /**
   * Sweeps what is due, each item once, as long as there is time.
   *
   * @param until when the caller must be done; what is left then waits for the next sweep
   * @throws StoreException when the table cannot be asked what is due; nothing was claimed then
   */
  public SweepReport run(Instant until) {
    var counter = new SweepCounter(log);
    var due = due(counter);
    var batches = batches(due);
    var shares = new TimeShares(until, batches.size(), BATCHES_AT_ONCE);
    int left =
        manner
            .parallel()
            .each(batches, BATCHES_AT_ONCE, batch -> sweep(batch, shares, counter))
            .stream()
            .mapToInt(Integer::intValue)
            .sum();
    if (left > 0) {
      counter.note(new SweepEvent.LeftForNext(left));
    }
    var report = counter.report(due.size());
    beat(report, counter, until);
    return report;
  }

  /** Makes sure that the digest is swept from now on; for the first run on a table. */
  public void begin() {
    store.begin(DigestItem.beginning(clock.instant(), store.audience()));
  }

  private List<DueEntry> due(SweepCounter counter) {
    var now = clock.instant();
    var due = store.due(now, MOST_ROWS);
    due.forEach(row -> row.nextAlertAt().ifPresent(since -> counter.owed(since, now)));
    return due;
  }

  private void beat(SweepReport report, SweepLog counter, Instant until) {
    try {
      var stands = beat(report, Optional.empty());
      if (replanning.isOwed(stands) && replanning.isDone(until)) {
        beat(report, replanning.rules());
      }
    } catch (StoreException failed) {
      counter.note(new SweepEvent.BatchFailed(0, "no heartbeat: " + failed.getMessage()));
    }
  }

  private Beat beat(SweepReport report, Optional<String> plannedUnder) {
    return store.beat("sweep", new Beat(clock.instant(), report.line(), plannedUnder));
  }

  private static List<List<DueEntry>> batches(List<DueEntry> due) {
    return IntStream.iterate(0, from -> from < due.size(), from -> from + BATCH_SIZE)
        .mapToObj(from -> due.subList(from, Math.min(from + BATCH_SIZE, due.size())))
        .toList();
  }

  /** How many items it left for want of time. */
  private int sweep(List<DueEntry> due, TimeShares shares, SweepCounter counter) {
    var now = clock.instant();
    var share = shares.next(now);
    share.ifPresent(time ->
        new BatchSweep(store, publisher, new Batch(now, counter, manner.parallel(), manner.pages()))
            .run(due, time));
    return share.isPresent() ? 0 : due.size();
  }
}
