package io.deadlinewatch.relay;

import io.deadlinewatch.relay.route.RouteBook;

/**
 * Addresses an alert to each route that wants it, one message a route, so that none of them holds
 * up, repeats or uses up the tries of another. Broken off in the middle it is done again: a message
 * too many finds its alert delivered.
 */
final class FanOut {
  private final RouteBook book;
  private final FeedQueue queue;
  private final RelayLog log;

  FanOut(RouteBook book, Relay.Ports ports) {
    this.book = book;
    this.queue = ports.queue();
    this.log = ports.log();
  }

  MessageResult address(RelayedAlert alert) {
    var wanting = book.routes().stream().filter(route -> route.wants(alert.head())).toList();
    for (var route : wanting) {
      queue.send(FeedBody.addressed(route.name(), alert.text()));
    }
    log.note(new RelayEvent.Routed(alert.head().id(), wanting.size()));
    return new MessageResult.Done();
  }
}
