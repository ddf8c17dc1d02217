package io.deadlinewatch.relay;

import io.deadlinewatch.relay.route.Route;
import io.deadlinewatch.relay.route.RouteBook;
import io.deadlinewatch.relay.route.RoutesException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Delivers an alert to one route, once: read what was delivered, wait for a turn at the webhook,
 * take the right to post, post, write down that it is delivered.
 *
 * <p>What cannot be known is whether the service took a post whose answer never came: a time-out, a
 * connection that broke, a relay that died before it wrote. It is posted again: twice rather than
 * never, because people act on these deadlines, and a reader can tell a repetition but not an
 * absence. A delivery that cannot be written down counts as made: this message is done, and only
 * another copy of it would be posted again.
 */
final class RouteDelivery {
  private final Channel channel;
  private final RouteBook book;
  private final Deliveries deliveries;
  private final Pace pace;
  private final InstantSource clock;
  private final RelayLog log;

  RouteDelivery(Channel channel, RouteBook book, Relay.Ports ports) {
    this.channel = channel;
    this.book = book;
    this.deliveries = ports.deliveries();
    this.pace = ports.pace();
    this.clock = ports.clock();
    this.log = ports.log();
  }

  /**
   * Delivers it, or says when to try again.
   *
   * @param until no post begins that might not be over by then
   */
  MessageResult deliver(String name, RelayedAlert alert, FeedMessage message, Instant until) {
    var key = new Deliveries.Key(alert.head().id(), name);
    var now = clock.instant();
    return switch (deliveries.read(key, now)) {
      case Deliveries.State.Done _ -> {
        log.note(new RelayEvent.HadIt(key.alertId(), name));
        yield new MessageResult.Done();
      }
      case Deliveries.State.Held(var moment) -> waits(key, Duration.between(now, moment));
      case Deliveries.State.Open _ ->
          book.find(name)
              .map(route -> open(new Work(key, alert, message, until), route))
              .orElseGet(() -> new MessageResult.Dead("no route has this name"));
    };
  }

  /** What is to be done for a route. */
  private record Work(Deliveries.Key key, RelayedAlert alert, FeedMessage message, Instant until) {}

  private MessageResult open(Work work, Route route) {
    var now = clock.instant();
    return switch (pace.take(route.url(), now, now.plus(RelayTimes.POST))) {
      case Pace.Turn.NotBefore(var moment) ->
          waits(work.key(), Duration.between(now, moment).plus(RelayTimes.spread(work.message())));
      case Pace.Turn.Ours turn -> inTurn(work, route, turn);
    };
  }

  private MessageResult inTurn(Work work, Route route, Pace.Turn.Ours turn) {
    var now = clock.instant();
    var lease = deliveries.lease(work.key(), now, now.plus(RelayTimes.LEASE));
    if (lease.isEmpty() || lacksTime(work)) {
      endTurn(work, route, turn, Duration.ZERO);
      lease.ifPresent(ours -> deliveries.release(work.key(), ours));
      return waits(work.key(), Duration.ofSeconds(1));
    }
    var outcome = post(work, route, turn, lease.get());
    return fate(
        work,
        lease.get(),
        outcome instanceof Outcome.Refused(var why)
            ? rotated(work, route, lease.get(), new Outcome.Never(why))
            : outcome);
  }

  /** Posts, and leaves the webhook alone for as long as the answer advises. */
  private Outcome post(Work work, Route route, Pace.Turn.Ours turn, Deliveries.Lease lease) {
    var outcome = channel.post(route.url(), work.alert());
    if (outcome instanceof Outcome.Delivered) {
      remember(work.key());
    }
    endTurn(
        work,
        route,
        turn,
        switch (outcome) {
          case Outcome.Later(_, var after) when after.isPresent() -> RelayTimes.asked(after.get());
          case Outcome.Later _ -> RelayTimes.hold(RelayTimes.backOff(lease.attempts()));
          default -> RelayTimes.BETWEEN_POSTS;
        });
    return outcome;
  }

  /**
   * Posts to the URL that the route has by now; where that changes nothing, it is {@code never}.
   */
  private Outcome rotated(Work work, Route refused, Deliveries.Lease lease, Outcome.Never never) {
    Optional<Route> fresh;
    try {
      fresh = book.findAnew(refused.name()).filter(route -> !route.url().equals(refused.url()));
    } catch (RoutesException broken) {
      log.note(new RelayEvent.RoutesBroken(broken.why()));
      return again("refused, and the routes cannot be read anew", RelayTimes.BROKEN_ROUTES);
    }
    var now = clock.instant();
    if (fresh.isEmpty()) {
      return never;
    }
    return switch (pace.take(fresh.get().url(), now, now.plus(RelayTimes.POST))) {
      case Pace.Turn.NotBefore(var moment) ->
          again("its new webhook is busy", Duration.between(now, moment));
      case Pace.Turn.Ours turn when lacksTime(work) -> {
        endTurn(work, fresh.get(), turn, Duration.ZERO);
        yield again("no time is left for its new webhook", Duration.ofSeconds(1));
      }
      case Pace.Turn.Ours turn -> {
        var outcome = post(work, fresh.get(), turn, lease);
        yield outcome instanceof Outcome.Refused ? never : outcome;
      }
    };
  }

  /** Asked right before a post: the stores may have taken all the time that there was. */
  private boolean lacksTime(Work work) {
    return clock.instant().plus(RelayTimes.POST).isAfter(work.until());
  }

  private static Outcome again(String why, Duration after) {
    return new Outcome.Later(why, Optional.of(after));
  }

  private MessageResult fate(Work work, Deliveries.Lease lease, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Delivered _ -> new MessageResult.Done();
      case Outcome.Later later -> back(work, lease, later);
      case Outcome.Refused(var why) -> dead(work, lease, why);
      case Outcome.Never(var why) -> dead(work, lease, why);
    };
  }

  private MessageResult back(Work work, Deliveries.Lease lease, Outcome.Later later) {
    if (work.message().sentAt().plus(RelayTimes.PATIENCE).isBefore(clock.instant())) {
      return dead(
          work, lease, "in vain for " + RelayTimes.PATIENCE.toDays() + " days; " + later.why());
    }
    deliveries.release(work.key(), lease);
    var wait = RelayTimes.again(later.after(), lease.attempts());
    log.note(
        new RelayEvent.Failed(
            work.key().alertId(), work.key().route(), lease.attempts(), later.why(), wait));
    return new MessageResult.Back(wait);
  }

  /** Open again, for a dead letter that somebody moves back. */
  private MessageResult dead(Work work, Deliveries.Lease lease, String why) {
    deliveries.release(work.key(), lease);
    return new MessageResult.Dead(why);
  }

  private void remember(Deliveries.Key key) {
    try {
      deliveries.delivered(key, clock.instant());
      log.note(new RelayEvent.Delivered(key.alertId(), key.route()));
    } catch (RuntimeException failed) {
      var why = RelayException.why(failed);
      log.note(new RelayEvent.RecordLost(key.alertId(), key.route(), why));
    }
  }

  /** A turn that cannot be ended ends by itself. */
  private void endTurn(Work work, Route route, Pace.Turn.Ours turn, Duration rest) {
    try {
      pace.end(route.url(), turn, clock.instant().plus(rest));
    } catch (RuntimeException failed) {
      var why = "a turn was not ended: " + RelayException.why(failed);
      log.note(new RelayEvent.Stumbled(work.message().id(), why));
    }
  }

  private MessageResult waits(Deliveries.Key key, Duration duration) {
    log.note(new RelayEvent.Waits(key.alertId(), key.route(), duration));
    return new MessageResult.Back(duration);
  }
}
