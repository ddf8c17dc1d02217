package io.deadlinewatch.cli.watch;

import io.deadlinewatch.aws.PlainFailure;
import io.deadlinewatch.board.Site;
import io.deadlinewatch.briefing.BoardPages;
import io.deadlinewatch.cli.watch.server.BoardServer;
import io.deadlinewatch.cli.watch.server.FolderShelf;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.parallel.Parallel;
import io.deadlinewatch.relay.Channels;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.sweep.Sweep;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a watch does in a minute.
 *
 * <ol>
 *   <li>It reads the settings anew where they changed.
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
  private final HomeMedia media;
  private @Nullable Long boardOf;
  private String saidNext = "";

  /**
   * What it begins with.
   *
   * @param port the board's; none where the settings, or nobody, says it
   * @param environment what the settings' variables stand for
   * @param channels by which it tells; none for those of every home
   * @param pause waits for a webhook's turn
   */
  record Start(
      Optional<Integer> port,
      Map<String, String> environment,
      Optional<DailyCollecting> daily,
      Optional<Channels> channels,
      Consumer<Duration> pause) {
    /** Takes a copy. */
    Start {
      environment = Map.copyOf(environment);
    }

    /** One that asks no Federal Register, and waits for no turn. */
    Start(Optional<Integer> port, Map<String, String> environment) {
      this(port, environment, Optional.empty(), Optional.empty(), _ -> {});
    }
  }

  private HomeWatch(Home home, HomeMedia media, InstantSource clock, WatchOutput output) {
    this.home = home;
    this.media = media;
    this.output = output;
    this.site = media.settings().site();
    this.store = home.store(output::leftOut);
    this.sweep =
        new Sweep(
            store,
            new HomeAlerts(media.publisher(), output.alerts()),
            clock,
            output,
            new Sweep.Manner(Parallel.oneByOne(), new BoardPages(site.url())));
    this.board = new HomeBoard(home.board(), output);
    this.next = new WhatIsNext(store);
  }

  /** Watches until the minutes end. */
  static void run(Home home, Start start, EveryMinute minutes, WatchOutput output) {
    try (var media = new HomeMedia(home, start, minutes.clock(), output)) {
      var watch = new HomeWatch(home, media, minutes.clock(), output);
      home.warning().ifPresent(output::warning);
      watch.sweep.begin();
      try (var server = BoardServer.start(new FolderShelf(home.board()), watch.at(start));
          var _ = Ending.of(minutes, output)) {
        output.began(home, server.url(), media.settings());
        media.begin();
        watch.bringBoard(minutes.clock().instant());
        minutes.run(
            now -> {
              watch.minute(now);
              start.daily().ifPresent(daily -> daily.tick(now, media.settings().collect()));
            },
            now -> {
              media.sayWaiting();
              output.tick(now);
            });
      }
    }
  }

  private InetSocketAddress at(Start start) {
    var settings = media.settings();
    int port = start.port().or(settings::port).orElse(BoardServer.PORT);
    return new InetSocketAddress(settings.bind(), port);
  }

  /** The failure of one minute is not the end of the watch: the next one does it again. */
  private void minute(Instant now) {
    home.requireThere();
    media.look();
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
