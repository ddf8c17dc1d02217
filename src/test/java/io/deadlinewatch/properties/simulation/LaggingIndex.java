package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.properties.simulation.Choices.Stream;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The {@code due} and {@code upcoming} indexes, which follow the items late: rows are missing yet,
 * are old, or stand for what is gone. How late is bounded.
 */
final class LaggingIndex {
  private static final Duration MOST = Duration.ofSeconds(20);
  private static final int SELDOM = 60;

  private final World world;
  private final Map<String, List<Row>> rows = new TreeMap<>();

  /** What an index says of an item from a moment on. */
  private record Row(
      Instant visibleAt, ItemKey key, long version, Optional<Instant> nextAlertAt, boolean open) {
    boolean isDue(Instant now) {
      return nextAlertAt.isPresent() && !nextAlertAt.get().isAfter(now);
    }
  }

  LaggingIndex(World world) {
    this.world = world;
  }

  void put(Item item) {
    var all = rows.computeIfAbsent(item.key().pk(), _ -> new ArrayList<>());
    var visible = world.now();
    if (world.strikes(SELDOM)) {
      world.statistics().count("late rows");
      visible = visible.plus(world.upTo(Stream.FAULTS, MOST));
    }
    if (!all.isEmpty() && all.getLast().visibleAt().isAfter(visible)) {
      visible = all.getLast().visibleAt();
    }
    var open = item instanceof DeadlineItem deadline && deadline.deadline().status().isOpen();
    var state = item.state();
    all.add(new Row(visible, item.key(), state.version(), state.nextAlertAt(), open));
    forget(all);
  }

  List<DueEntry> due(Worker reader, Instant now, int limit) {
    List<Row> due = new ArrayList<>();
    for (var row : seen(reader)) {
      if (row.isDue(now)) {
        due.add(row);
      }
    }
    due.sort(Comparator.comparing(row -> row.nextAlertAt().orElseThrow()));
    return due.stream()
        .limit(limit)
        .map(row -> new DueEntry(row.key(), OptionalLong.of(row.version()), row.nextAlertAt()))
        .toList();
  }

  List<String> openDeadlines(Worker reader) {
    return seen(reader).stream()
        .filter(Row::open)
        .map(row -> row.key().pk().substring(ItemKey.DEADLINE_PREFIX.length()))
        .toList();
  }

  /** Whether it shows every item as it is. */
  boolean isFresh() {
    for (var all : rows.values()) {
      if (all.getLast().visibleAt().isAfter(world.now())) {
        return false;
      }
    }
    return true;
  }

  private List<Row> seen(Worker reader) {
    boolean stale = world.strikes(SELDOM);
    if (stale) {
      reader.traces.suffer();
      world.statistics().count("stale reads");
    }
    List<Row> seen = new ArrayList<>();
    for (var all : rows.values()) {
      var late = stale ? world.upTo(Stream.FAULTS, MOST) : Duration.ZERO;
      lastVisible(all, world.now().minus(late)).ifPresent(seen::add);
    }
    return seen;
  }

  private static Optional<Row> lastVisible(List<Row> all, Instant moment) {
    for (var row : all.reversed()) {
      if (!row.visibleAt().isAfter(moment)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** Old rows that no read can see any more. */
  private void forget(List<Row> all) {
    var old = world.now().minus(MOST);
    while (all.size() > 1 && !all.get(1).visibleAt().isAfter(old)) {
      all.removeFirst();
    }
  }
}
