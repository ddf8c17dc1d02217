package io.deadlinewatch.store.memory;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The items that speak, with the {@code due} and {@code upcoming} indexes. */
final class MemoryItems {
  private final Map<ItemKey, Item> items = new HashMap<>();
  private final NavigableMap<Place, ItemKey> due = new TreeMap<>(Place.ORDER);
  private final NavigableMap<Place, DeadlineSummary> upcoming = new TreeMap<>(Place.ORDER);
  private final Map<ItemKey, Place> upcomingPlaces = new HashMap<>();

  /** A place in an index: by time, then by key. */
  private record Place(Instant at, String key) {
    static final Comparator<Place> ORDER =
        Comparator.comparing(Place::at).thenComparing(Place::key);

    static Place after(Instant moment) {
      return new Place(moment, "\uFFFF");
    }
  }

  Optional<Item> get(ItemKey key) {
    return Optional.ofNullable(items.get(key));
  }

  /** Writes an item over the version that it carries (0 for a new one), one version up. */
  boolean replace(Item item, Audience audience) {
    long version = get(item.key()).map(before -> before.state().version()).orElse(0L);
    if (version != item.state().version()) {
      return false;
    }
    put(item.in(item.state().written()), audience);
    return true;
  }

  /** Writes an item as it is. */
  void put(Item item, Audience audience) {
    var key = item.key();
    get(key)
        .flatMap(before -> before.state().nextAlertAt())
        .ifPresent(at -> due.remove(new Place(at, key.pk())));
    items.put(key, item);
    item.state().nextAlertAt().ifPresent(at -> due.put(new Place(at, key.pk()), key));
    if (item instanceof DeadlineItem deadline) {
      list(deadline, audience);
    }
  }

  Optional<Instant> nextAlertAt() {
    return due.isEmpty() ? Optional.empty() : Optional.of(due.firstKey().at());
  }

  List<DueEntry> due(Instant now, int limit) {
    return due.headMap(Place.after(now)).entrySet().stream()
        .limit(limit)
        .map(row -> entry(row.getValue(), row.getKey().at()))
        .toList();
  }

  private DueEntry entry(ItemKey key, Instant nextAlertAt) {
    return new DueEntry(key, OptionalLong.of(version(key)), Optional.of(nextAlertAt));
  }

  List<DeadlineSummary> upcoming(Instant after, int limit) {
    return upcoming.tailMap(Place.after(after)).values().stream().limit(limit).toList();
  }

  List<DeadlineSummary> awaitingOutcome(Instant now, int limit) {
    return upcoming.headMap(Place.after(now)).values().stream().limit(limit).toList();
  }

  List<String> openDeadlines() {
    return upcoming.values().stream().map(DeadlineSummary::id).toList();
  }

  List<DeadlineItem> deadlines() {
    return items.values().stream()
        .filter(DeadlineItem.class::isInstance)
        .map(DeadlineItem.class::cast)
        .sorted(Comparator.comparing((DeadlineItem item) -> item.deadline().id()))
        .toList();
  }

  private long version(ItemKey key) {
    return get(key).orElseThrow().state().version();
  }

  private void list(DeadlineItem item, Audience audience) {
    var place = upcomingPlaces.remove(item.key());
    if (place != null) {
      upcoming.remove(place);
    }
    if (item.deadline().status().isOpen()) {
      var now = new Place(item.deadline().due().reachedAt(audience), item.key().pk());
      upcoming.put(now, item.deadline().summary());
      upcomingPlaces.put(item.key(), now);
    }
  }
}
