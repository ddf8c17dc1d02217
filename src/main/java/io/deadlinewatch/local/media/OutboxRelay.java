package io.deadlinewatch.local.media;

import io.deadlinewatch.local.outbox.Outbox;
import io.deadlinewatch.local.settings.ReaderName;
import io.deadlinewatch.relay.Channels;
import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.FeedBody;
import io.deadlinewatch.relay.FeedMessage;
import io.deadlinewatch.relay.Pace;
import io.deadlinewatch.relay.Relay;
import io.deadlinewatch.relay.RelayEvent;
import io.deadlinewatch.relay.RelayLog;
import io.deadlinewatch.relay.route.RouteSource;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Hands a home's outbox on, as Lambda does a queue of SQS: the same relay, message by message. Each
 * route has a lane, so that one that hangs holds up no other; readers share one, since they share a
 * mail server.
 *
 * <p>It dies at any moment without a loss: what was in work comes back to the next one.
 */
public final class OutboxRelay implements AutoCloseable {
  private static final int MOST_AT_ONCE = 200;

  /** What waits in a lane for longer is left to whoever takes it next. */
  private static final Duration HIDDEN = Duration.ofMinutes(5);

  private static final Duration BEGUN_WITHIN = Duration.ofMinutes(4);

  /** Shorter than the relay's lease of a route, as the function's life is. */
  private static final Duration WORK_FOR = Duration.ofSeconds(28);

  private static final String READERS = "readers of the home";
  private static final String NOT_ADDRESSED = "";

  /** The lanes in which nothing waits for a turn. */
  private static final Set<String> PROMPT = Set.of(READERS, NOT_ADDRESSED);

  private final Outbox outbox;
  private final Channels channels;
  private final Stores stores;
  private final InstantSource clock;
  private final RelayLog log;
  private final Duration lookEvery;
  private final Lanes lanes = new Lanes();
  private final Slots slots = new Slots();
  private final Thread thread;
  private volatile RouteSource routes;
  private volatile boolean isClosed;

  /** What a relay remembers. */
  public record Stores(Deliveries deliveries, Pace pace) {}

  /**
   * How it works.
   *
   * @param clock what it goes by
   * @param log is told of one event at a time, from any thread
   * @param lookEvery how often it looks for what has come, at least
   */
  public record Manner(InstantSource clock, RelayLog log, Duration lookEvery) {}

  /**
   * @param routes who is told, until others are
   */
  public OutboxRelay(
      Outbox outbox, Channels channels, Stores stores, RouteSource routes, Manner manner) {
    this.outbox = outbox;
    this.channels = channels;
    this.stores = stores;
    this.routes = routes;
    this.clock = manner.clock();
    this.log = oneByOne(manner.log());
    this.lookEvery = manner.lookEvery();
    this.thread = Thread.ofPlatform().daemon().name("outbox").unstarted(this::run);
  }

  private static RelayLog oneByOne(RelayLog log) {
    var lock = new Object();
    return event -> {
      synchronized (lock) {
        log.note(event);
      }
    };
  }

  /** Begins, where a former one left off. There is one at a time. */
  public void begin() {
    outbox.releaseAll();
    thread.start();
  }

  /** Others are told from now on. */
  public void use(RouteSource others) {
    routes = others;
  }

  /** Something has come. */
  public void wake() {
    LockSupport.unpark(thread);
  }

  private void run() {
    while (!isClosed) {
      try {
        lanes.awaitRoom(MOST_AT_ONCE, lookEvery);
        if (take() == 0) {
          LockSupport.parkNanos(lookEvery.toNanos());
        }
      } catch (InterruptedException _) {
        return;
      } catch (RuntimeException failed) {
        log.note(new RelayEvent.Stumbled("outbox", String.valueOf(failed.getMessage())));
        LockSupport.parkNanos(lookEvery.toNanos());
      }
    }
  }

  private int take() {
    int room = MOST_AT_ONCE - lanes.count();
    if (room <= 0) {
      return 0;
    }
    var now = clock.instant();
    var taken = outbox.receive(room, HIDDEN);
    taken.forEach(message -> put(message, now));
    return taken.size();
  }

  /** A webhook takes a post a second, so that its lane must not fill the room of the others. */
  private void put(FeedMessage message, Instant now) {
    var lane = lane(message);
    int ahead = lanes.count(lane);
    if (PROMPT.contains(lane) || ahead < MOST_AT_ONCE / (2 + lanes.lanes())) {
      lanes.add(lane, () -> hand(message, now));
    } else {
      outbox.hide(message, slots.next(lane, ahead, now));
    }
  }

  private static String lane(FeedMessage message) {
    var route = FeedBody.read(message.body()).flatMap(FeedBody::route).orElse(NOT_ADDRESSED);
    return ReaderName.isOne(route) ? READERS : route;
  }

  private void hand(FeedMessage message, Instant takenAt) {
    var now = clock.instant();
    if (isClosed || takenAt.plus(BEGUN_WITHIN).isBefore(now)) {
      return;
    }
    try {
      if (relay().handle(List.of(message), now.plus(WORK_FOR)).isEmpty()) {
        outbox.delete(message);
      }
    } catch (RuntimeException failed) {
      log.note(new RelayEvent.Stumbled(message.id(), String.valueOf(failed.getMessage())));
    }
  }

  /** A new one each time: it reads who is told as of now, and keeps nothing. */
  private Relay relay() {
    var queue = new TakenUntilTheEnd(outbox, () -> isClosed);
    return new Relay(
        channels, new Relay.Ports(routes, queue, stores.deliveries(), stores.pace(), clock, log));
  }

  /** Begins nothing more; what was begun has a moment. */
  @Override
  public void close() {
    isClosed = true;
    wake();
    lanes.close();
  }
}
