package io.deadlinewatch.relay;

import io.deadlinewatch.relay.DeliveryDecision.Reason;
import io.deadlinewatch.relay.route.Route;
import io.deadlinewatch.relay.route.RouteBook;
import io.deadlinewatch.relay.route.RoutesException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Posts what a relay holds the lease of, and writes down what came of it.
 *
 * <p>What was certainly not taken gives the lease back. What may have been taken, or may yet be, as
 * its answer never came, keeps it until it runs out: nothing newer is posted meanwhile that the
 * older might land behind. Then it is posted again: twice rather than never, because people act on
 * these deadlines, and a reader can tell a repetition but not an absence. What cannot be written
 * down counts as made.
 */
final class LeasedPost {
  private final Channels channels;
  private final RouteBook book;
  private final Deliveries deliveries;
  private final Turns turns;
  private final Relay.Ports ports;

  LeasedPost(Channels channels, RouteBook book, Turns turns, Relay.Ports ports) {
    this.channels = channels;
    this.book = book;
    this.deliveries = ports.deliveries();
    this.turns = turns;
    this.ports = ports;
  }

  /**
   * The right to post, as it was written.
   *
   * @param item of which {@code deliveringUntil} is the lease's end
   * @param until no post begins that might not be over by then
   */
  record Lease(
      Deliveries.Key key, DeliveryItem item, Reason reason, FeedMessage message, Instant until) {
    private boolean lacksTime(Instant now) {
      var over = now.plus(RelayTimes.POST);
      return over.isAfter(until) || item.busyUntil(over).isEmpty();
    }
  }

  /** Posts to the route, whose turn it is, and says what becomes of the message. */
  MessageResult post(Lease lease, RelayedAlert alert, Route route, Pace.Turn.Ours turn) {
    if (lacksTime(lease)) {
      turns.giveBack(route, turn, lease.message());
      release(lease);
      return waits(lease, alert, Duration.ofSeconds(1));
    }
    var outcome = made(lease, alert, route, turn);
    return result(
        lease,
        alert,
        outcome instanceof Outcome.Refused(var why)
            ? rotated(lease, alert, route, new Outcome.Never(why))
            : outcome);
  }

  /** Posts, and leaves the webhook alone for as long as what came of it advises. */
  private Outcome made(Lease lease, RelayedAlert alert, Route route, Pace.Turn.Ours turn) {
    var begun = clock().instant();
    var outcome = channels.post(route.to(), alert, lateness(lease, alert));
    var took = Duration.between(begun, clock().instant());
    if (outcome instanceof Outcome.Delivered) {
      remember(lease, alert);
    }
    turns.end(route, turn, outcome, took, lease.message());
    return outcome;
  }

  private Lateness lateness(Lease lease, RelayedAlert alert) {
    boolean old = alert.at().plus(RelayTimes.LATE).isBefore(clock().instant());
    return old || lease.reason() == Reason.LATE_CHANGE ? Lateness.LATE : Lateness.ON_TIME;
  }

  /** Posts to where the route leads by now; where that changes nothing, it is {@code never}. */
  private Outcome rotated(Lease lease, RelayedAlert alert, Route refused, Outcome.Never never) {
    Optional<Route> fresh;
    try {
      fresh = book.findAnew(refused.name()).filter(route -> !route.to().equals(refused.to()));
    } catch (RoutesException broken) {
      ports.log().note(new RelayEvent.RoutesBroken(broken.why()));
      return again("refused, and the routes cannot be read anew", RelayTimes.BROKEN_ROUTES);
    }
    if (fresh.isEmpty()) {
      return never;
    }
    return switch (turns.take(fresh.get())) {
      case Pace.Turn.NotBefore(var moment) ->
          again("its new webhook is busy", Duration.between(clock().instant(), moment));
      case Pace.Turn.Ours turn when lacksTime(lease) -> {
        turns.giveBack(fresh.get(), turn, lease.message());
        yield again("no time is left for its new webhook", Duration.ofSeconds(1));
      }
      case Pace.Turn.Ours turn -> {
        var outcome = made(lease, alert, fresh.get(), turn);
        yield outcome instanceof Outcome.Refused ? never : outcome;
      }
    };
  }

  private MessageResult result(Lease lease, RelayedAlert alert, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Delivered _ -> new MessageResult.Done();
      case Outcome.Later later when isInVain(lease) -> dead(lease, inVain(later.why()));
      case Outcome.Later(var why, var after) -> {
        release(lease);
        yield failed(lease, alert, why, RelayTimes.again(after, lease.item().attempts()));
      }
      case Outcome.Unknown unknown when isInVain(lease) ->
          new MessageResult.Dead(inVain(unknown.why()));
      case Outcome.Unknown(var why) ->
          failed(lease, alert, why, RelayTimes.backOff(lease.item().attempts()));
      case Outcome.Never(var why) -> dead(lease, why);
      case Outcome.Refused(var why) -> dead(lease, why);
    };
  }

  private MessageResult failed(Lease lease, RelayedAlert alert, String why, Duration again) {
    var route = lease.key().route();
    int attempts = lease.item().attempts();
    ports.log().note(new RelayEvent.Failed(alert.head().id(), route, attempts, why, again));
    return new MessageResult.Back(again);
  }

  private MessageResult dead(Lease lease, String why) {
    release(lease);
    return new MessageResult.Dead(why);
  }

  private boolean isInVain(Lease lease) {
    return lease.message().sentAt().plus(RelayTimes.PATIENCE).isBefore(clock().instant());
  }

  private static String inVain(String why) {
    return "in vain for " + RelayTimes.PATIENCE.toDays() + " days; " + why;
  }

  private void remember(Lease lease, RelayedAlert alert) {
    var id = alert.head().id();
    var route = lease.key().route();
    var told = lease.item().hasTold(alert.order().name(), alert.fingerprint());
    try {
      ports
          .log()
          .note(
              write(lease, told)
                  ? new RelayEvent.Delivered(id, route)
                  : new RelayEvent.RecordLost(id, route, "written since; perhaps by ourselves"));
    } catch (RuntimeException failed) {
      ports.log().note(new RelayEvent.RecordLost(id, route, RelayException.why(failed)));
    }
  }

  /** A lease that is not ours any more needs no giving back. */
  private void release(Lease lease) {
    var _ = write(lease, lease.item().released());
  }

  private boolean write(Lease lease, DeliveryItem next) {
    return deliveries.write(lease.key(), Optional.of(lease.item()), next, clock().instant());
  }

  /** Asked right before a post: the stores may have taken all the time that there was. */
  private boolean lacksTime(Lease lease) {
    return lease.lacksTime(clock().instant());
  }

  private MessageResult waits(Lease lease, RelayedAlert alert, Duration duration) {
    ports.log().note(new RelayEvent.Waits(alert.head().id(), lease.key().route(), duration));
    return new MessageResult.Back(duration);
  }

  private InstantSource clock() {
    return ports.clock();
  }

  private static Outcome again(String why, Duration after) {
    return new Outcome.Later(why, Optional.of(after));
  }
}
