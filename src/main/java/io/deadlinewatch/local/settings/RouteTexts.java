package io.deadlinewatch.local.settings;

import io.deadlinewatch.relay.route.RouteSource;
import java.util.List;

/** Routes as JSON. It has no text of its own: there are secrets in it. */
final class RouteTexts implements RouteSource {
  static final RouteTexts NONE = new RouteTexts(List.of());

  private final List<String> routes;

  /**
   * @param routes an object each
   */
  RouteTexts(List<String> routes) {
    this.routes = List.copyOf(routes);
  }

  @Override
  public String read() {
    return "[" + String.join(",\n", routes) + "]";
  }

  @Override
  public String toString() {
    return "(routes)";
  }
}
