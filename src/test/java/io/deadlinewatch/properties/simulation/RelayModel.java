package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.RelayedAlert;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the feed took, and what became of it at each route. */
final class RelayModel {
  private final Map<String, FedAlert> alerts = new LinkedHashMap<>();
  private final Map<Deliveries.Key, List<Taken>> taken = new HashMap<>();
  private final Map<Deliveries.Key, Set<String>> refusals = new HashMap<>();
  private final Map<Deliveries.Key, Integer> posts = new HashMap<>();
  private final Map<Deliveries.Key, Integer> letters = new HashMap<>();

  /** A post that a webhook took. */
  static final class Taken {
    private final Worker process;
    private final String document;
    private final boolean known;
    private boolean recorded;

    /** When. */
    final Instant at;

    /**
     * @param known whether the webhook said so to somebody who listened
     */
    Taken(Worker process, String document, Instant at, boolean known) {
      this.process = process;
      this.document = document;
      this.at = at;
      this.known = known;
    }

    /** Whether a death or a lost answer came between it and its delivery item. */
    boolean isDoubtful(Deliveries.Key key) {
      return !recorded
          && (!known
              || process.hasDied()
              || process.traces.sufferings.stream().anyMatch(each -> isCause(each, key)));
    }

    private boolean isCause(Worker.Traces.Suffering each, Deliveries.Key key) {
      return each.fault() != Fault.SLOW
          && switch (each.method()) {
            case "post" ->
                each.arguments().stream()
                    .anyMatch(
                        one -> one instanceof RelayedAlert alert && alert.text().equals(document));
            case "delivered" -> each.arguments().contains(key);
            default -> false;
          };
    }
  }

  void fed(FedAlert alert) {
    alerts.putIfAbsent(alert.id(), alert);
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

  void posted(Deliveries.Key key) {
    posts.merge(key, 1, Integer::sum);
  }

  int posts(Deliveries.Key key) {
    return posts.getOrDefault(key, 0);
  }

  void taken(Deliveries.Key key, Taken one) {
    taken.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
  }

  List<Taken> taken(Deliveries.Key key) {
    return taken.getOrDefault(key, List.of());
  }

  /** A delivery item is written. */
  void recorded(Worker process, Deliveries.Key key) {
    taken(key).reversed().stream()
        .filter(one -> one.process == process)
        .findFirst()
        .ifPresent(one -> one.recorded = true);
  }

  void refused(Deliveries.Key key, String why) {
    refusals.computeIfAbsent(key, _ -> new HashSet<>()).add(why);
  }

  /** What webhooks said that is final. */
  Set<String> refusals(Deliveries.Key key) {
    return refusals.getOrDefault(key, Set.of());
  }

  void buried(Deliveries.Key key) {
    letters.merge(key, 1, Integer::sum);
  }

  int letters(Deliveries.Key key) {
    return letters.getOrDefault(key, 0);
  }
}
