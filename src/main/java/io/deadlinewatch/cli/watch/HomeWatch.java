package io.deadlinewatch.cli.watch;

import io.deadlinewatch.aws.PlainFailure;
import io.deadlinewatch.board.Site;
import io.deadlinewatch.cli.watch.server.BoardServer;
import io.deadlinewatch.cli.watch.server.FolderShelf;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.sweep.Sweep;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a watch does in a minute.
 *
 * <ol>
 *   <li>It sweeps what is due, and takes out what is kept no longer.
 *   <li>Where something was told, or another command has written, it brings the board up to date.
 *   <li>Where what comes next is another than before, it says so.
 * </ol>
 */
final class HomeWatch {
  /** As long as the function may run, so that a claim outlives its sweep (trace V4). */
  private static final Duration SWEEP_FOR = Duration.ofSeconds(50);

  private final Home home;
  private final WatchOutput output;
  private final OperatorStore store;
  private final Sweep sweep;
  private final HomeBoard board;
  private final WhatIsNext next;
  private final Site site;
  private @Nullable Long boardOf;
  private String saidNext = "";

  private HomeWatch(Home home, InstantSource clock, WatchOutput output) {
    this.home = home;
    this.output = output;
    this.store = home.store(output::leftOut);
    this.sweep = new Sweep(store, output.alerts(), clock, output);
    this.board = new HomeBoard(home.board(), output);
    this.next = new WhatIsNext(store);
    this.site = new Site(Optional.empty());
  }

  /** Watches until the minutes end. */
  static void run(Home home, int port, EveryMinute minutes, WatchOutput output) {
    var watch = new HomeWatch(home, minutes.clock(), output);
    home.warning().ifPresent(output::warning);
    watch.sweep.begin();
    try (var server = BoardServer.start(new FolderShelf(home.board()), port);
        var _ = Ending.of(minutes, output)) {
      output.began(home, server.url());
      watch.bringBoard(minutes.clock().instant());
      minutes.run(watch::minute);
    }
  }

  /** The failure of one minute is not the end of the watch: the next one does it again. */
  private void minute(Instant now) {
    home.requireThere();
    try {
      var report = sweep.run(now.plus(SWEEP_FOR));
      output.swept(report);
      home.deleteExpired(now);
      if (report.due() > 0 || isOld()) {
        bringBoard(now);
      }
      output.waiting("drafts", home.inspection().drafts().open().size());
      sayNext(next.after(now));
    } catch (StoreException | PlainFailure failed) {
      output.trouble(String.valueOf(failed.getMessage()));
    }
  }

  private void sayNext(Optional<Upcoming> upcoming) {
    if (!upcoming.toString().equals(saidNext)) {
      saidNext = upcoming.toString();
      output.next(upcoming);
    }
  }

  private boolean isOld() {
    return !Long.valueOf(home.writesOfOthers()).equals(boardOf);
  }

  /** What could not be brought is tried again in the next minute. */
  private void bringBoard(Instant now) {
    long writes = home.writesOfOthers();
    boardOf = board.bring(store, site, now) ? Long.valueOf(writes) : null;
  }
}
