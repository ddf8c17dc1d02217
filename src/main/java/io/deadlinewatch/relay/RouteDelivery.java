package io.deadlinewatch.relay;

import io.deadlinewatch.relay.DeliveryDecision.HadIt;
import io.deadlinewatch.relay.DeliveryDecision.Overtaken;
import io.deadlinewatch.relay.DeliveryDecision.Reason;
import io.deadlinewatch.relay.DeliveryDecision.Tell;
import io.deadlinewatch.relay.DeliveryDecision.Wait;
import io.deadlinewatch.relay.route.Route;
import io.deadlinewatch.relay.route.RouteBook;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Delivers an alert to one route, once, and never after a newer one of its deadline (R14): read
 * what the route was told, decide, wait for a turn at the webhook, take the lease, post.
 *
 * <p>The lease is one write, on the condition that the item is still as it was read; the order
 * rises in it, before the post.
 */
final class RouteDelivery {
  private final RouteBook book;
  private final Deliveries deliveries;
  private final Turns turns;
  private final LeasedPost post;
  private final Relay.Ports ports;

  RouteDelivery(Channels channels, RouteBook book, Relay.Ports ports) {
    this.book = book;
    this.deliveries = ports.deliveries();
    this.turns = new Turns(ports);
    this.post = new LeasedPost(channels, book, turns, ports);
    this.ports = ports;
  }

  /** An alert for a route, by whose message it came, and until when a post may take. */
  private record Work(String route, RelayedAlert alert, FeedMessage message, Instant until) {
    private String id() {
      return alert.head().id();
    }

    private Deliveries.Key key() {
      return new Deliveries.Key(alert.deadline(), route);
    }
  }

  /**
   * Delivers it, or says when to try again.
   *
   * @param until no post begins that might not be over by then
   */
  MessageResult deliver(String route, RelayedAlert alert, FeedMessage message, Instant until) {
    var work = new Work(route, alert, message, until);
    var was = deliveries.read(work.key());
    var now = clock().instant();
    var decision =
        was.map(item -> DeliveryDecision.of(item, alert.order(), now))
            .orElseGet(() -> first(work, now));
    return switch (decision) {
      case HadIt _ -> hadIt(work, was);
      case Overtaken(var by) -> {
        var newer = by.revision() + "/" + by.name();
        ports.log().note(new RelayEvent.Overtaken(work.id(), route, newer));
        yield new MessageResult.Done();
      }
      case Wait(var moment) -> waits(work, Duration.between(now, moment));
      case Tell(var reason) ->
          book.find(route)
              .map(found -> tell(work, was, reason, found))
              .orElseGet(() -> new MessageResult.Dead("no route has this name"));
    };
  }

  /** Where nothing is remembered yet, an earlier version may have left something. */
  private DeliveryDecision first(Work work, Instant now) {
    return deliveries
        .readOld(work.id(), work.route())
        .<DeliveryDecision>flatMap(old ->
            old.isDelivered()
                ? Optional.of(new HadIt())
                : old.deliveringUntil().filter(now::isBefore).map(Wait::new))
        .orElseGet(() -> new Tell(Reason.FIRST));
  }

  private MessageResult hadIt(Work work, Optional<DeliveryItem> item) {
    var alert = work.alert();
    var said = item.map(told -> told.told().get(alert.order().name()));
    boolean other = said.filter(words -> !words.equals(alert.fingerprint())).isPresent();
    ports
        .log()
        .note(
            other
                ? new RelayEvent.OtherWords(work.id(), work.route())
                : new RelayEvent.HadIt(work.id(), work.route()));
    return new MessageResult.Done();
  }

  private MessageResult tell(Work work, Optional<DeliveryItem> was, Reason reason, Route route) {
    return switch (turns.take(route)) {
      case Pace.Turn.NotBefore(var moment) ->
          waits(
              work,
              Duration.between(clock().instant(), moment).plus(RelayTimes.spread(work.message())));
      case Pace.Turn.Ours turn -> inTurn(work, was, reason, new InTurn(route, turn));
    };
  }

  private record InTurn(Route route, Pace.Turn.Ours turn) {}

  private MessageResult inTurn(
      Work work, Optional<DeliveryItem> was, Reason reason, InTurn inTurn) {
    var now = clock().instant();
    var order = work.alert().order();
    var until = now.plus(RelayTimes.LEASE);
    var begun =
        was.map(item -> item.begins(order, until))
            .orElseGet(() -> DeliveryItem.begun(order, until));
    if (!deliveries.write(work.key(), was, begun, now)) {
      turns.giveBack(inTurn.route(), inTurn.turn(), work.message());
      return waits(work, Duration.ofSeconds(1));
    }
    var lease = new LeasedPost.Lease(work.key(), begun, reason, work.message(), work.until());
    return post.post(lease, work.alert(), inTurn.route(), inTurn.turn());
  }

  private MessageResult waits(Work work, Duration duration) {
    ports.log().note(new RelayEvent.Waits(work.id(), work.route(), duration));
    return new MessageResult.Back(duration);
  }

  private InstantSource clock() {
    return ports.clock();
  }
}
