package io.deadlinewatch.cli.watch;

import io.deadlinewatch.aws.PlainFailure;
import io.deadlinewatch.board.Site;
import io.deadlinewatch.cli.watch.server.BoardServer;
import io.deadlinewatch.cli.watch.server.FolderShelf;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.sweep.Sweep;
import java.time.Duration;
import java.time.Instant;
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
  private final Workplace workplace;
  private final OperatorStore store;
  private final Sweep sweep;
  private final HomeBoard board;
  private final WhatIsNext next;
  private final Site site;
  private @Nullable Long boardOf;

  private HomeWatch(Home home, Workplace workplace) {
    this.home = home;
    this.workplace = workplace;
    this.store =
        home.store(problem -> workplace.err().println("left out: " + problem.getMessage()));
    this.sweep =
        new Sweep(
            store,
            new TerminalAlerts(workplace.out(), workplace.style()),
            workplace.clock(),
            new WatchTroubles(workplace.err()));
    this.board = new HomeBoard(home.board(), workplace.err());
    this.next = new WhatIsNext(store, workplace.out());
    this.site = new Site(Optional.empty());
  }

  /** Watches until the minutes end. */
  static void run(Home home, int port, Workplace workplace, EveryMinute minutes) {
    var watch = new HomeWatch(home, workplace);
    watch.sweep.begin();
    watch.bringBoard(workplace.clock().instant());
    try (var server = BoardServer.start(new FolderShelf(home.board()), port)) {
      Greeting.print(home, server.url(), workplace.out());
      minutes.run(watch::minute);
    }
  }

  /** The failure of one minute is not the end of the watch: the next one does it again. */
  private void minute(Instant now) {
    try {
      var report = sweep.run(now.plus(SWEEP_FOR));
      home.deleteExpired(now);
      if (report.due() > 0 || isOld()) {
        bringBoard(now);
      }
      next.say(now);
    } catch (StoreException | PlainFailure failed) {
      workplace.err().println(failed.getMessage() + "; it is tried again in a minute");
    }
    workplace.out().flush();
    workplace.err().flush();
  }

  private boolean isOld() {
    return !Long.valueOf(home.writesOfOthers()).equals(boardOf);
  }

  private void bringBoard(Instant now) {
    boardOf = home.writesOfOthers();
    board.bring(store, site, now);
  }
}
