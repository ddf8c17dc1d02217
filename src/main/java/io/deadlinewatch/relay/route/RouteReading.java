package io.deadlinewatch.relay.route;

import java.util.List;

/**
 * What a text says of routes.
 *
 * @param routes those that could be read
 * @param problems all that is wrong with the others, in the order of the lines
 */
public record RouteReading(List<Route> routes, List<Problem> problems) {
  /** Takes copies. */
  public RouteReading {
    routes = List.copyOf(routes);
    problems = List.copyOf(problems);
  }

  /**
   * Something that is wrong.
   *
   * @param line where it stands, from 1
   * @param what which route, which field, and what to write instead; never what stands there
   */
  public record Problem(int line, String what) {}
}
