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

  /** Nothing was posted in it. A turn that cannot be ended ends by itself. */
  void giveBack(Route route, Pace.Turn.Ours turn, FeedMessage message) {
    end(route, turn, new Pace.Rest(ports.clock().instant(), turn.failures()), message);
  }

  /**
   * Something was posted in it: the next turn begins after a rest, which grows while every post
   * fails.
   *
   * @param took how long the post took
   */
  void end(Route route, Pace.Turn.Ours turn, Outcome outcome, Duration took, FeedMessage message) {
    int failures = outcome.isFailure() ? turn.failures() + 1 : 0;
    var rest = RelayTimes.rest(outcome, failures, took);
    end(route, turn, new Pace.Rest(ports.clock().instant().plus(rest), failures), message);
  }

  private void end(Route route, Pace.Turn.Ours turn, Pace.Rest rest, FeedMessage message) {
    try {
      ports.pace().end(route.url(), turn, rest);
    } catch (RuntimeException failed) {
      var why = "a turn was not ended: " + RelayException.why(failed);
      ports.log().note(new RelayEvent.Stumbled(message.id(), why));
    }
  }
}
