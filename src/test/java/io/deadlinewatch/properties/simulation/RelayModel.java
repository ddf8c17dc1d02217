package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.relay.AlertOrder;
import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.DeliveryItem;
import io.deadlinewatch.relay.RelayedAlert;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the feed took, and what became of it at each route. */
final class RelayModel {
  /** What a lease is worth (design, "The relay's order"), whatever the program writes. */
  private static final Duration LEASE = Duration.ofSeconds(45);

  private final Map<String, FedAlert> alerts = new LinkedHashMap<>();
  private final Map<String, List<FedAlert>> ofDeadline = new HashMap<>();
  private final Map<String, FedAlert> documents = new HashMap<>();
  private final Map<Deliveries.Key, AlertOrder> begun = new HashMap<>();
  private final Map<Worker, Map<Deliveries.Key, Instant>> leases = new HashMap<>();
  private final Map<Address, List<Taken>> taken = new HashMap<>();
  private final Map<String, List<Taken>> byRoute = new HashMap<>();
  private final Map<Address, Set<String>> refusals = new HashMap<>();
  private final Map<Address, Integer> posts = new HashMap<>();
  private final Map<Address, Integer> letters = new HashMap<>();

  /** A post that a webhook took. */
  static final class Taken {
    private final Worker process;
    private final boolean known;
    private boolean recorded;

    /** What. */
    final FedAlert alert;

    /** When. */
    final Instant at;

    /**
     * @param known whether the webhook said so to somebody who listened
     */
    Taken(Worker process, FedAlert alert, Instant at, boolean known) {
      this.process = process;
      this.alert = alert;
      this.at = at;
      this.known = known;
    }

    boolean isRecorded() {
      return recorded;
    }

    /** Whether a death or a lost answer came between it and its delivery item. */
    boolean isDoubtful(Address key) {
      return !recorded
          && (!known
              || process.hasDied()
              || process.traces.sufferings.stream().anyMatch(each -> isCause(each, key)));
    }

    private boolean isCause(Worker.Traces.Suffering each, Address key) {
      return each.fault() != Fault.SLOW
          && switch (each.method()) {
            case "post" ->
                each.arguments().stream()
                    .anyMatch(one ->
                        one instanceof RelayedAlert told
                            && told.text().equals(alert.document().text()));
            case "write" ->
                each.arguments().contains(new Deliveries.Key(alert.deadline(), key.route()));
            default -> false;
          };
    }
  }

  void fed(FedAlert alert) {
    if (alerts.putIfAbsent(alert.id(), alert) == null) {
      ofDeadline.computeIfAbsent(alert.deadline(), _ -> new ArrayList<>()).add(alert);
    }
    documents.put(alert.document().text(), alert);
  }

  /** The alert whose document it is. */
  FedAlert told(String document) {
    var alert = documents.get(document);
    if (alert == null) {
      throw new Broken("only what the feed took is told", document);
    }
    return alert;
  }

  /** A relay wrote an item. */
  void written(Worker process, Deliveries.Key key, DeliveryItem item, Instant now) {
    begun.put(key, item.newest());
    if (item.deliveringUntil().isPresent()) {
      leases.computeIfAbsent(process, _ -> new HashMap<>()).put(key, now.plus(LEASE));
    }
    for (var name : item.told().keySet()) {
      recorded(process, new Address(id(key.deadline(), item, name), key.route()));
    }
  }

  private static String id(String deadline, DeliveryItem item, String name) {
    return deadline.equals(RelayedAlert.DIGESTS)
        ? "digest/" + name
        : deadline + "/" + item.newest().revision() + "/" + name;
  }

  /** When the last lease of a process for a deadline and route ends; long ago without one. */
  Instant leaseEnds(Worker process, Deliveries.Key key) {
    return leases.getOrDefault(process, Map.of()).getOrDefault(key, Instant.EPOCH);
  }

  boolean hadLease(Worker process, Deliveries.Key key) {
    return leases.getOrDefault(process, Map.of()).containsKey(key);
  }

  /** Whether something newer of its deadline was begun for the route. */
  boolean isOvertaken(FedAlert alert, String route) {
    var newest = begun.get(new Deliveries.Key(alert.deadline(), route));
    return newest != null && alert.isOvertakenBy(newest);
  }

  /** The newest of a deadline that a route was told. */
  Optional<Taken> newest(String deadline, String route) {
    return ofDeadline.getOrDefault(deadline, List.of()).stream()
        .flatMap(alert -> taken(new Address(alert.id(), route)).stream())
        .max(
            Comparator.<Taken>comparingInt(one -> one.alert.order().revision())
                .thenComparing(one -> one.alert.order().at()));
  }

  Collection<FedAlert> alerts() {
    return alerts.values();
  }

  FedAlert alert(String id) {
    var alert = alerts.get(id);
    if (alert == null) {
      throw new Broken("only what the feed took is told", id);
    }
    return alert;
  }

  void posted(Address key) {
    posts.merge(key, 1, Integer::sum);
  }

  int posts(Address key) {
    return posts.getOrDefault(key, 0);
  }

  void taken(Address key, Taken one) {
    taken.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
    byRoute.computeIfAbsent(key.route(), _ -> new ArrayList<>()).add(one);
  }

  /** All that a route took, in order. */
  List<Taken> taken(String route) {
    return byRoute.getOrDefault(route, List.of());
  }

  List<Taken> taken(Address key) {
    return taken.getOrDefault(key, List.of());
  }

  private void recorded(Worker process, Address key) {
    taken(key).reversed().stream()
        .filter(one -> one.process == process)
        .findFirst()
        .ifPresent(one -> one.recorded = true);
  }

  void refused(Address key, String why) {
    refusals.computeIfAbsent(key, _ -> new HashSet<>()).add(why);
  }

  /** What webhooks said that is final. */
  Set<String> refusals(Address key) {
    return refusals.getOrDefault(key, Set.of());
  }

  void buried(Address key) {
    letters.merge(key, 1, Integer::sum);
  }

  int letters(Address key) {
    return letters.getOrDefault(key, 0);
  }
}
