package io.deadlinewatch.sweep;

import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.DueEntry;
import java.util.List;

/**
 * One batch of a sweep, from the claims to the confirms; design, "The sweep's protocol".
 *
 * <ol>
 *   <li><b>Claim</b> each due item under the version that the index gave; losing is normal.
 *   <li><b>Decide</b> what each owes now, under the audience read after the claims.
 *   <li><b>Look</b> at the records where an attempt came before: what it told is not told again.
 *       This is a part of deciding.
 *   <li><b>Publish</b> to the media that have not accepted it yet.
 *   <li><b>Record</b> each alert by its id, before any item is confirmed.
 *   <li><b>Confirm</b> each item, or back off where a medium is missing.
 * </ol>
 *
 * What fails for one item its step bears by itself, and the others go on. Held by {@code
 * TracesTest}, {@code DeathTest}, {@code TroubleTest} and the simulation.
 */
final class BatchSweep {
  private final Batch batch;
  private final GiveBack giveBack;
  private final ClaimStep claimStep;
  private final DecideStep decideStep;
  private final PublishStep publishStep;
  private final RecordStep recordStep;
  private final ConfirmStep confirmStep;

  BatchSweep(DeadlineStore store, AlertPublisher publisher, Batch batch) {
    this.batch = batch;
    giveBack = new GiveBack(store, batch);
    claimStep = new ClaimStep(store, batch);
    decideStep = new DecideStep(store, store, giveBack, batch);
    publishStep = new PublishStep(store, publisher, batch);
    recordStep = new RecordStep(store, batch);
    confirmStep = new ConfirmStep(store, batch);
  }

  /**
   * @param due the rows of the index that this batch is of
   * @param time how long the media may take
   */
  void run(List<DueEntry> due, TimeShares.Share time) {
    var items = claimStep.claim(due);
    if (items.isEmpty()) {
      return;
    }
    try {
      var decided = decideStep.decide(items, due);
      var published = publishStep.publish(decided, time);
      var recorded = recordStep.record(decided, published);
      confirmStep.confirm(recorded, published);
    } catch (RuntimeException failed) {
      // Whatever it is, a bug too: what was claimed is given back, and the other batches go on.
      batch.note(new SweepEvent.BatchFailed(items.size(), String.valueOf(failed)));
      batch.forEach(items, giveBack::backOff);
    }
  }
}
