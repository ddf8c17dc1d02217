package io.deadlinewatch.cli.watch;

import io.deadlinewatch.sweep.SweepEvent;
import io.deadlinewatch.sweep.SweepLog;
import java.io.PrintStream;

/** What goes wrong in a sweep, a line each; what goes well shows itself. */
final class WatchTroubles implements SweepLog {
  private final PrintStream err;

  WatchTroubles(PrintStream err) {
    this.err = err;
  }

  @Override
  public void note(SweepEvent event) {
    switch (event) {
      case SweepEvent.Refused(var alert, var medium, var why) ->
          err.println(alert + ": " + medium.word() + " refused it: " + why + "; it is tried again");
      case SweepEvent.Unreadable(var key, var problem) ->
          err.println(key.pk() + " cannot be read: " + problem);
      case SweepEvent.StoreFailed(var key, var problem) -> err.println(key.pk() + ": " + problem);
      case SweepEvent.BatchFailed(_, var problem) -> err.println(problem);
      case SweepEvent.RecordLost(var alert, var problem) ->
          err.println(alert + " was told, but not recorded: " + problem);
      case SweepEvent.Sent _,
          SweepEvent.PutOff _,
          SweepEvent.LostRace _,
          SweepEvent.NotConfirmed _,
          SweepEvent.LeftForNext _ -> {}
    }
  }
}
