package io.deadlinewatch.relay;

import io.deadlinewatch.relay.route.Route;
import java.time.Duration;

/** Turns at the webhooks of routes, for their pace alone: the order does not rest on them. */
final class Turns {
  private final Relay.Ports ports;

  Turns(Relay.Ports ports) {
    this.ports = ports;
  }

  Pace.Turn take(Route route) {
    var now = ports.clock().instant();
    return ports.pace().take(route.url(), now, now.plus(RelayTimes.POST));
  }

  /** The next turn begins after a rest. A turn that cannot be ended ends by itself. */
  void end(Route route, Pace.Turn.Ours turn, Duration rest, FeedMessage message) {
    try {
      ports.pace().end(route.url(), turn, ports.clock().instant().plus(rest));
    } catch (RuntimeException failed) {
      var why = "a turn was not ended: " + RelayException.why(failed);
      ports.log().note(new RelayEvent.Stumbled(message.id(), why));
    }
  }
}
