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
 * @param attempts how often the one that was tried most was begun
 * @param leasedUntil until when a relay is at one of them, or meant to be
 */
public record RouteWaits(
    int alerts, Optional<Instant> since, int attempts, Optional<Instant> leasedUntil) {

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
    return new RouteWaits(
        waiting.size(),
        oldest(waiting),
        waiting.stream().mapToInt(DeliveryItem::attempts).max().orElse(0),
        waiting.stream().flatMap(item -> item.deliveringUntil().stream()).max(Instant::compareTo));
  }

  private static Optional<Instant> oldest(List<DeliveryItem> waiting) {
    return waiting.stream().map(item -> item.newest().at()).min(Instant::compareTo);
  }
}
