package io.deadlinewatch.properties.simulation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a route wants, as docs/using/routes.md says it.
 *
 * @param service where it leads
 * @param tracks all where empty
 * @param kinds all where empty
 */
record Wish(
    String route,
    SimulatedService service,
    List<String> tracks,
    boolean urgentOnly,
    List<String> kinds) {

  /** A route that wants everything. */
  static Wish all(String route, SimulatedService service) {
    return new Wish(route, service, List.of(), false, List.of());
  }

  /** The same of another service. */
  Wish at(SimulatedService other) {
    return new Wish(route, other, tracks, urgentOnly, kinds);
  }

  boolean wants(FedAlert alert) {
    boolean kind = kinds.isEmpty() || kinds.contains(alert.kind());
    boolean rest =
        (tracks.isEmpty() || tracks.contains(alert.track())) && (!urgentOnly || alert.urgent());
    return kind && (rest || alert.kind().equals(FedAlert.DIGEST));
  }

  String json(String url) {
    return "{\"name\": \"%s\", \"url\": \"%s\"%s%s%s%s}"
        .formatted(
            route,
            url,
            service.fields(),
            field("tracks", tracks),
            urgentOnly ? ", \"leastUrgency\": \"high\"" : "",
            field("kinds", kinds));
  }

  private static String field(String name, List<String> words) {
    return words.isEmpty()
        ? ""
        : words.stream().collect(Collectors.joining("\", \"", ", \"" + name + "\": [\"", "\"]"));
  }
}
