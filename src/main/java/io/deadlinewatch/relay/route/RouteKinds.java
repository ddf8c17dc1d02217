package io.deadlinewatch.relay.route;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The kinds of routes that a relay knows. */
public final class RouteKinds {
  private final Map<String, RouteKind> byName = new TreeMap<>();
  private final Set<String> fields = new TreeSet<>();

  public RouteKinds(Collection<RouteKind> kinds) {
    for (var kind : kinds) {
      byName.put(kind.name(), kind);
      fields.addAll(kind.names());
    }
  }

  /** These kinds. */
  public static RouteKinds of(RouteKind... kinds) {
    return new RouteKinds(Arrays.asList(kinds));
  }

  /** Whether a route of any kind has a field of the name. */
  boolean isField(String name) {
    return fields.contains(name);
  }

  /** A kind by its name; throws {@link RoutesException}. */
  RouteKind named(String name) {
    var kind = byName.get(name);
    if (kind == null) {
      throw new RoutesException("kind knows only " + String.join(", ", byName.keySet()));
    }
    return kind;
  }
}
