package io.deadlinewatch.relay;

import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.RouteKind;

/**
 * A service that takes alerts. All that is particular to one, its words, its hosts and what its
 * answers mean, is behind this: the relay knows no service.
 */
public interface Channel {
  /** What its routes have. */
  RouteKind kind();

  /** Posts an alert, once, and says what came of it. Whatever the service does is an outcome. */
  Outcome post(Destination to, RelayedAlert alert, Lateness lateness);
}
