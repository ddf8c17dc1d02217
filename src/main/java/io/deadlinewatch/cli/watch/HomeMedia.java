package io.deadlinewatch.cli.watch;

import io.deadlinewatch.aws.PlainFailure;
import io.deadlinewatch.dataset.DataException;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.local.media.HomeChannels;
import io.deadlinewatch.local.media.HomePace;
import io.deadlinewatch.local.media.OutboxRelay;
import io.deadlinewatch.local.outbox.Outbox;
import io.deadlinewatch.local.outbox.OutboxPublisher;
import io.deadlinewatch.local.settings.HomeSettings;
import io.deadlinewatch.local.settings.SettingsFile;
import java.time.Duration;
import java.time.InstantSource;

/** Who is told by a home: its settings, and the relay that hands its outbox on. */
final class HomeMedia implements AutoCloseable {
  private static final Duration LOOK_EVERY = Duration.ofMillis(500);

  private final SettingsFile file;
  private final WatchOutput output;
  private final Outbox outbox;
  private final OutboxRelay relay;
  private HomeSettings settings;

  /**
   * Reads the settings.
   *
   * @throws DataException with all that is wrong with them
   */
  HomeMedia(Home home, HomeWatch.Start start, InstantSource clock, WatchOutput output) {
    var channels = start.channels().orElseGet(() -> HomeChannels.all(clock));
    this.file = new SettingsFile(home.folder(), start.environment(), channels.kinds());
    this.output = output;
    this.outbox = home.outbox(clock);
    this.settings = file.read();
    this.relay =
        new OutboxRelay(
            outbox,
            channels,
            new OutboxRelay.Stores(
                home.deliveries(), new HomePace(home.pace(), clock, start.pause())),
            settings.routes(),
            new OutboxRelay.Manner(clock, output::relayed, LOOK_EVERY));
  }

  HomeSettings settings() {
    return settings;
  }

  /** What a sweep puts the feed into. */
  AlertPublisher publisher() {
    var into = new OutboxPublisher(outbox);
    return (messages, cutoffs) -> {
      var receipts = into.publish(messages, cutoffs);
      relay.wake();
      return receipts;
    };
  }

  void begin() {
    relay.begin();
  }

  /** Reads the settings anew where they changed; those that are wrong leave the old ones. */
  void look() {
    try {
      file.changed().ifPresent(this::use);
    } catch (DataException wrong) {
      wrong.problems().forEach(output::warning);
      output.warning("the settings of before hold until it is put right");
    } catch (PlainFailure unreadable) {
      output.warning(unreadable.getMessage() + "; the settings of before hold");
    }
  }

  /** What is on its way to readers and routes, and what they do not get any more. */
  void sayWaiting() {
    try {
      output.waiting("deliveries", outbox.depth());
      output.waiting("dead letters", outbox.givenUp());
    } catch (PlainFailure _) {
      // It is only looked at, and is said by the sweep, which needs the same file.
    }
  }

  private void use(HomeSettings next) {
    boolean isElsewhere =
        !next.port().equals(settings.port())
            || !next.bind().equals(settings.bind())
            || !next.site().equals(settings.site());
    settings = next;
    relay.use(next.routes());
    output.warning("watch.yaml is read anew: " + next.words());
    if (isElsewhere) {
      output.warning("board: what changed there holds when the watch is begun anew");
    }
  }

  @Override
  public void close() {
    relay.close();
  }
}
