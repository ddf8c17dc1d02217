package io.deadlinewatch.local.media;

import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.Lateness;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.RelayedAlert;
import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.RouteKind;

/** A channel for routes of another kind than its own. */
record RenamedChannel(RouteKind kind, Channel channel) implements Channel {
  static Channel of(String name, Channel channel) {
    var own = channel.kind();
    return new RenamedChannel(
        new RouteKind(name, own.url(), own.fields(), own.together()), channel);
  }

  @Override
  public Outcome post(Destination to, RelayedAlert alert, Lateness lateness) {
    return channel.post(to, alert, lateness);
  }
}
