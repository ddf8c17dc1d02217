package io.deadlinewatch.relay.desk;

import io.deadlinewatch.relay.route.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What other routes in the place of some change, without a word of a URL or a secret. */
public final class RoutesDifference {
  private RoutesDifference() {}

  /** A line for each route that is new, goes, or is another; none where nothing differs. */
  public static List<String> lines(List<Route> before, List<Route> after) {
    Map<String, Route> was = new LinkedHashMap<>();
    before.forEach(route -> was.put(route.name(), route));
    List<String> lines = new ArrayList<>();
    for (var route : after) {
      var old = was.remove(route.name());
      if (old == null) {
        lines.add("+ " + words(route));
      } else if (!old.equals(route)) {
        lines.add("~ " + route.name() + ": " + changed(old, route));
      }
    }
    was.values().forEach(route -> lines.add("- " + words(route)));
    return lines;
  }

  private static String changed(Route old, Route route) {
    List<String> parts = new ArrayList<>();
    if (!old.to().kind().equals(route.to().kind())) {
      parts.add(old.to().kind() + " -> " + route.to().kind());
    }
    if (!old.to().equals(route.to())) {
      parts.add("leads elsewhere, or by another secret");
    }
    if (!old.filter().equals(route.filter())) {
      parts.add(FilterWords.of(old.filter()) + " -> " + FilterWords.of(route.filter()));
    }
    return String.join("; ", parts);
  }

  private static String words(Route route) {
    return route.name() + " (" + route.to().kind() + "): " + FilterWords.of(route.filter());
  }
}
