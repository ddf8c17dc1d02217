package io.deadlinewatch.sweep;

import java.util.HashSet;
import java.util.Set;

/** Counts the events of one sweep on their way to the log. */
final class Tally implements SweepLog {
  private final SweepLog log;
  private int sent;
  private int lost;
  private final Set<String> failed = new HashSet<>();
  private int failedTogether;
  private int unreadable;

  Tally(SweepLog log) {
    this.log = log;
  }

  @Override
  public void note(SweepEvent event) {
    switch (event) {
      case SweepEvent.Sent _ -> sent++;
      case SweepEvent.LostRace _ -> lost++;
      case SweepEvent.Unreadable _ -> unreadable++;
      case SweepEvent.BatchFailed(var items, _) -> failedTogether += items;
      case SweepEvent.Refused(var alertId, _, _) -> failed.add(alertId);
      case SweepEvent.StoreFailed(var key, _) -> failed.add(key.pk());
      case SweepEvent.NotConfirmed _, SweepEvent.RecordLost _, SweepEvent.LeftForNext _ -> {}
    }
    log.note(event);
  }

  SweepReport report(int due) {
    return new SweepReport(due, sent, lost, failed.size() + failedTogether, unreadable);
  }
}
