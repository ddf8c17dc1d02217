package io.deadlinewatch.sweep;

/** Counts the events of one sweep on their way to the log. */
final class Tally implements SweepLog {
  private final SweepLog log;
  private int sent;
  private int lost;
  private int failed;
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
      case SweepEvent.BatchFailed(var items, _) -> failed += items;
      case SweepEvent.Refused _, SweepEvent.NotConfirmed _, SweepEvent.StoreFailed _ -> failed++;
      case SweepEvent.RecordLost _, SweepEvent.LeftForNext _ -> {}
    }
    log.note(event);
  }

  SweepReport report(int due) {
    return new SweepReport(due, sent, lost, failed, unreadable);
  }
}
