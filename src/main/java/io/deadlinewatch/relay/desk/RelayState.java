package io.deadlinewatch.relay.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A relay at one moment, without a word of where its routes lead.
 *
 * @param routes those that can be read
 * @param problems why the others cannot; with one of them the relay posts nothing
 * @param givenUp its dead letters that could be seen, by route and reason
 */
public record RelayState(List<RouteState> routes, List<String> problems, List<GivenUp> givenUp) {
  /** Takes copies. */
  public RelayState {
    routes = List.copyOf(routes);
    problems = List.copyOf(problems);
    givenUp = List.copyOf(givenUp);
  }

  /**
   * A route.
   *
   * @param waits what was begun for it and is not told
   * @param nextPostAt from when it may be posted to again, where it was lately
   */
  public record RouteState(
      String name, String kind, RouteWaits waits, Optional<Instant> nextPostAt) {}

  /**
   * Alerts that a route did not get, for one reason.
   *
   * @param route its name; empty where the message is addressed to none
   * @param kind the route's; empty where there is no such route
   * @param why in an operator's terms
   * @param count how many
   * @param since the oldest
   */
  public record GivenUp(String route, String kind, String why, int count, Instant since) {}
}
