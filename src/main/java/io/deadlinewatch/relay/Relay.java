package io.deadlinewatch.relay;

import io.deadlinewatch.relay.route.RouteBook;
import io.deadlinewatch.relay.route.RouteSource;
import io.deadlinewatch.relay.route.RoutesException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes alerts from the feed's queue to the routes that want them. A bare alert is addressed to
 * each route; what is addressed is delivered to that route alone.
 *
 * <p>It never sleeps: what must wait goes back into the queue. A message that fails never takes the
 * others of its batch along.
 */
public final class Relay {
  private final FeedQueue queue;
  private final InstantSource clock;
  private final RelayLog log;
  private final FanOut fanOut;
  private final RouteDelivery delivery;

  /** What a relay asks for. */
  public record Ports(
      RouteSource routes,
      FeedQueue queue,
      Deliveries deliveries,
      Pace pace,
      InstantSource clock,
      RelayLog log) {}

  /** A relay to some channels. */
  public Relay(Channels channels, Ports ports) {
    var book = new RouteBook(ports.routes(), channels.kinds(), ports.clock());
    this.queue = ports.queue();
    this.clock = ports.clock();
    this.log = ports.log();
    this.fanOut = new FanOut(book, ports);
    this.delivery = new RouteDelivery(channels, book, ports);
  }

  /**
   * Handles a batch.
   *
   * @param until nothing begins that might not be over by then
   * @return the ids of the messages that come back; the others have done their work
   */
  public Set<String> handle(List<FeedMessage> batch, Instant until) {
    Set<String> back = new LinkedHashSet<>();
    int left = 0;
    for (var message : batch) {
      if (clock.instant().plus(RelayTimes.POST).isAfter(until)) {
        left++;
        back.add(message.id());
        hide(message, Duration.ZERO);
      } else if (!isDone(message, until)) {
        back.add(message.id());
      }
    }
    if (left > 0) {
      log.note(new RelayEvent.LeftForNext(left));
    }
    return back;
  }

  private boolean isDone(FeedMessage message, Instant until) {
    try {
      var body = FeedBody.read(message.body());
      return settle(
          message,
          body,
          body.map(read -> fate(read, message, until))
              .orElseGet(() -> new MessageResult.Dead("not an alert document")));
    } catch (RoutesException broken) {
      log.note(new RelayEvent.RoutesBroken(broken.why()));
      hide(message, RelayTimes.BROKEN_ROUTES);
    } catch (RuntimeException failed) {
      stumbled(message, failed);
      hide(message, RelayTimes.backOff(message.receives()));
    }
    return false;
  }

  private MessageResult fate(FeedBody body, FeedMessage message, Instant until) {
    return body.route()
        .map(route -> delivery.deliver(route, body.alert(), message, until))
        .orElseGet(() -> fanOut.address(body.alert()));
  }

  /** Whether the message has done its work. */
  private boolean settle(
      FeedMessage message, Optional<FeedBody> body, MessageResult messageResult) {
    return switch (messageResult) {
      case MessageResult.Done _ -> true;
      case MessageResult.Back(var after) -> {
        hide(message, after);
        yield false;
      }
      case MessageResult.Dead(var why) -> {
        bury(message, body, why);
        yield true;
      }
    };
  }

  private void bury(FeedMessage message, Optional<FeedBody> body, String why) {
    queue.bury(message.body(), why);
    log.note(
        new RelayEvent.Buried(
            body.map(read -> read.alert().head().id()).orElse(""),
            body.flatMap(FeedBody::route).orElse(""),
            why));
  }

  /** A message that cannot be hidden comes back when the queue says. */
  private void hide(FeedMessage message, Duration duration) {
    try {
      queue.hide(message, duration);
    } catch (RuntimeException failed) {
      stumbled(message, failed);
    }
  }

  private void stumbled(FeedMessage message, RuntimeException failed) {
    log.note(new RelayEvent.Stumbled(message.id(), RelayException.why(failed)));
  }
}
