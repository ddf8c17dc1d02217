package io.deadlinewatch.relay.route;

/** Where the routes are kept. */
@FunctionalInterface
public interface RouteSource {
  /**
   * The routes as JSON, as they are now; an empty array where nobody has set any.
   *
   * @throws RoutesException when they cannot be had
   */
  String read();
}
