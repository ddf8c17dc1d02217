package io.deadlinewatch.relay;

import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.RouteKind;
import io.deadlinewatch.relay.route.RouteKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The channels of a relay, each for the routes of its kind. */
public final class Channels {
  private final Map<String, Channel> byKind = new HashMap<>();
  private final RouteKinds kinds;

  public Channels(List<Channel> channels) {
    List<RouteKind> known = new ArrayList<>();
    for (var channel : channels) {
      var kind = channel.kind();
      known.add(kind);
      byKind.put(kind.name(), channel);
    }
    this.kinds = new RouteKinds(known);
  }

  /** The kinds of routes that lead to them. */
  public RouteKinds kinds() {
    return kinds;
  }

  /** As {@link Channel#post}. */
  public Outcome post(Destination to, RelayedAlert alert, Lateness lateness) {
    var channel = byKind.get(to.kind());
    if (channel == null) {
      throw new IllegalStateException("a route is read by the kind of a channel");
    }
    return channel.post(to, alert, lateness);
  }
}
