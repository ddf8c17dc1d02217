package io.deadlinewatch.relay.desk;

import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.DeliveryItem;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What was begun for a route and is not told: it waits to be tried again, or was given up.
 *
 * @param alerts how many deadlines' newest alerts
 * @param since when the oldest of them was decided
 */
public record RouteWaits(int alerts, Optional<Instant> since) {

  /**
   * Looks at a route.
   *
   * @param deadlines those of which something was told lately
   */
  public static RouteWaits of(Deliveries deliveries, String route, Collection<String> deadlines) {
    var waiting =
        deadlines.stream()
            .flatMap(each -> deliveries.read(new Deliveries.Key(each, route)).stream())
            .filter(item -> !item.told().containsKey(item.newest().name()))
            .toList();
    return new RouteWaits(waiting.size(), oldest(waiting));
  }

  private static Optional<Instant> oldest(List<DeliveryItem> waiting) {
    return waiting.stream().map(item -> item.newest().at()).min(Instant::compareTo);
  }
}
