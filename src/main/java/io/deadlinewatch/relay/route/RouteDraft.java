package io.deadlinewatch.relay.route;

import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.deadline.Importance;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A route, as far as it is read. */
final class RouteDraft {
  @Nullable String name;
  String kind = RouteKind.USUAL;
  final Map<String, String> texts = new HashMap<>();
  Optional<Set<String>> tracks = Optional.empty();
  Urgency urgency = Urgency.NORMAL;
  Importance importance = Importance.MINOR;
  Optional<Set<String>> kinds = Optional.empty();

  /** The route; throws {@link RoutesException}. */
  Route route(RouteKinds routeKinds) {
    if (name == null) {
      throw new RoutesException("name is missing; logs and dead letters call the route by it");
    }
    return new Route(
        name,
        routeKinds.named(kind).read(texts),
        new Route.Filter(tracks, urgency, importance, kinds));
  }
}
