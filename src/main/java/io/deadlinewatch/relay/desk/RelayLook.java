package io.deadlinewatch.relay.desk;

import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.RelayException;
import io.deadlinewatch.relay.desk.RelayState.GivenUp;
import io.deadlinewatch.relay.desk.RelayState.RouteState;
import io.deadlinewatch.relay.route.Route;
import io.deadlinewatch.relay.route.RouteReading;
import io.deadlinewatch.text.Slug;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at a relay: its routes, what waits for each, and what was given up. Failures are
 * exceptions.
 *
 * @param deliveries what was handed to which route
 * @param times from when each may be posted to
 * @param letters the dead letters, where they are known
 */
public record RelayLook(Deliveries deliveries, PostTimes times, Optional<DeadLetterBox> letters) {
  /** So many tell what is the matter. */
  private static final int MOST_LETTERS = 100;

  /** Longer than a look takes; whoever is cut off lets them be seen again by then. */
  private static final Duration HIDDEN = Duration.ofMinutes(1);

  /**
   * The relay as it is.
   *
   * @param reading its routes
   * @param deadlines those of which something was told lately
   */
  public RelayState look(RouteReading reading, Collection<String> deadlines) {
    return new RelayState(
        reading.routes().stream().map(route -> state(route, deadlines)).toList(),
        reading.problems().stream().map(RouteReading.Problem::what).toList(),
        givenUp(reading.routes()));
  }

  /** What cannot be seen is counted by whoever counts the queue. */
  private List<GivenUp> givenUp(List<Route> routes) {
    try {
      return letters.map(box -> givenUp(box, routes)).orElse(List.of());
    } catch (RelayException _) {
      return List.of();
    }
  }

  private RouteState state(Route route, Collection<String> deadlines) {
    return new RouteState(
        route.name(),
        route.to().kind(),
        RouteWaits.of(deliveries, route.name(), deadlines),
        times.nextPostAt(route.url()));
  }

  /** They are hidden from others for as long as this takes, and are left as they were. */
  private static List<GivenUp> givenUp(DeadLetterBox box, List<Route> routes) {
    List<DeadLetter> seen = box.depth() == 0 ? List.of() : box.take(MOST_LETTERS, HIDDEN);
    seen.forEach(box::leave);
    Map<String, String> kinds = new LinkedHashMap<>();
    routes.forEach(route -> kinds.put(route.name(), route.to().kind()));
    Map<List<String>, GivenUp> groups = new LinkedHashMap<>();
    for (var letter : seen) {
      // What stands in a message in the place of a name may be anything.
      var route = Slug.isOne(letter.route()) ? letter.route() : "";
      var one = new GivenUp(route, kinds.getOrDefault(route, ""), letter.reason(), 1, letter.at());
      groups.merge(List.of(one.route(), one.why()), one, RelayLook::together);
    }
    return new ArrayList<>(groups.values());
  }

  private static GivenUp together(GivenUp some, GivenUp more) {
    Instant since = some.since().isBefore(more.since()) ? some.since() : more.since();
    return new GivenUp(some.route(), some.kind(), some.why(), some.count() + more.count(), since);
  }
}
