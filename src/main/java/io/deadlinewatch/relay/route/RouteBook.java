package io.deadlinewatch.relay.route;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The routes, remembered for some minutes. A relay is used by one thread. */
public final class RouteBook {
  /** So long a changed secret may go unnoticed, unless a webhook is refused. */
  public static final Duration KEPT = Duration.ofMinutes(5);

  private final RouteSource source;
  private final RouteKinds kinds;
  private final InstantSource clock;
  private @Nullable List<Route> known;
  private Instant until = Instant.EPOCH;

  public RouteBook(RouteSource source, RouteKinds kinds, InstantSource clock) {
    this.source = source;
    this.kinds = kinds;
    this.clock = clock;
  }

  /** The routes; throws {@link RoutesException}, and asks again at the next call then. */
  public List<Route> routes() {
    var kept = known;
    return kept != null && clock.instant().isBefore(until) ? kept : anew();
  }

  /** A route by its name; one that is not known may be new, so the routes are read anew first. */
  public Optional<Route> find(String name) {
    return named(name, routes()).or(() -> named(name, anew()));
  }

  /** A route as it is now, whatever is remembered. */
  public Optional<Route> findAnew(String name) {
    return named(name, anew());
  }

  private List<Route> anew() {
    known = null;
    var read = RouteReader.read(source.read(), kinds);
    known = read;
    until = clock.instant().plus(KEPT);
    return read;
  }

  private static Optional<Route> named(String name, List<Route> routes) {
    return routes.stream().filter(route -> route.name().equals(name)).findFirst();
  }
}
