package io.deadlinewatch.sweep;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Counts the events of one sweep on their way to the log, which hears of one at a time. */
final class SweepCounter implements SweepLog {
  /** What is due between two sweeps goes out with the second, in time (rule R10). */
  private static final Duration IN_TIME = Duration.ofMinutes(1);

  private final SweepLog log;
  private int sent;
  private int lost;
  private final Set<String> failed = new HashSet<>();
  private int failedTogether;
  private int refusals;
  private int unreadable;
  private Duration lateFor = Duration.ZERO;

  SweepCounter(SweepLog log) {
    this.log = log;
  }

  @Override
  public synchronized void note(SweepEvent event) {
    switch (event) {
      case SweepEvent.Sent _ -> sent++;
      case SweepEvent.LostRace _ -> lost++;
      case SweepEvent.Unreadable _ -> unreadable++;
      case SweepEvent.BatchFailed(var items, _) -> failedTogether += items;
      case SweepEvent.Refused(var alertId, _, _) -> {
        refusals++;
        failed.add(alertId);
      }
      case SweepEvent.StoreFailed(var key, _) -> failed.add(key.pk());
      case SweepEvent.NotConfirmed _,
          SweepEvent.PutOff _,
          SweepEvent.RecordLost _,
          SweepEvent.LeftForNext _ -> {}
    }
    log.note(event);
  }

  /** Something is owed since a moment, whether it is told now or not. */
  synchronized void owed(Instant since, Instant now) {
    var by = Duration.between(since, now);
    if (by.compareTo(IN_TIME) > 0 && by.compareTo(lateFor) > 0) {
      lateFor = by;
    }
  }

  synchronized SweepReport report(int due) {
    int tried = failed.size() + failedTogether;
    return new SweepReport(
        due, sent, new SweepReport.Troubles(lost, tried, refusals, unreadable), lateFor);
  }
}
