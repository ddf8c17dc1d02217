package io.deadlinewatch.cli.watch;

import io.deadlinewatch.collector.keep.DailyRun;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.local.settings.HomeSettings;
import io.deadlinewatch.relay.RelayEvent;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.sweep.SweepLog;
import io.deadlinewatch.sweep.SweepReport;
import java.time.Instant;
import java.util.Optional;

/** What a watch says: to whoever sits there, or to a log. */
interface WatchOutput extends SweepLog {
  /** That it runs, where its board is, and whom it tells. */
  void began(Home home, String board, HomeSettings settings);

  /** Alerts, for whoever reads this. */
  AlertPublisher alerts();

  /** What came of a sweep. */
  void swept(SweepReport report);

  /** What is told next, where that is another than before; nothing where none is to be told. */
  void next(Optional<Upcoming> next);

  /**
   * How many wait for somebody.
   *
   * @param what they are, in the plural: {@code drafts}
   */
  default void waiting(String what, int many) {}

  /** Time has passed; called at least once a second. */
  default void tick(Instant now) {}

  /**
   * What came of a day's run of the collector.
   *
   * @param command looks at the drafts
   */
  void collected(DailyRun.Report report, String command);

  /** A row that a list went on without. */
  void leftOut(UnreadableException problem);

  /** What did not work, and that it is tried again. */
  void trouble(String what);

  /** What heals by itself, or does no harm. */
  void warning(String what);

  /** What became of an alert on its way to readers and routes; asked from any thread. */
  void relayed(RelayEvent event);

  /**
   * The last line.
   *
   * @param isWhole whether it had finished what it was doing
   */
  void ended(boolean isWhole);
}
