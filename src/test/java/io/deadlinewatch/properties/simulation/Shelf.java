package io.deadlinewatch.properties.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Things that can be seen from a moment on, quick to look through however many there are. */
final class Shelf {
  private final Map<Integer, Instant> hiddenUntil = new HashMap<>();
  private final TreeSet<Integer> hidden =
      new TreeSet<>(Comparator.comparing(this::visibleAt).thenComparing(Comparator.naturalOrder()));
  private final List<Integer> seen = new ArrayList<>();

  /** Puts a thing there, or hides one that is there until another moment. */
  void put(int number, Instant visibleAt) {
    remove(number);
    hiddenUntil.put(number, visibleAt);
    hidden.add(number);
  }

  void remove(int number) {
    int at = Collections.binarySearch(seen, number);
    if (at >= 0) {
      seen.subList(at, at + 1).clear();
    } else if (hiddenUntil.containsKey(number)) {
      hidden.remove(number);
    }
    hiddenUntil.remove(number);
  }

  /** A copy of those that can be seen, the first first. */
  List<Integer> visible(Instant now) {
    while (!hidden.isEmpty() && !visibleAt(hidden.first()).isAfter(now)) {
      int next = hidden.removeFirst();
      seen.add(-1 - Collections.binarySearch(seen, next), next);
    }
    return new ArrayList<>(seen);
  }

  /** When something can be seen that is hidden; long ago where something can. */
  Optional<Instant> next() {
    return seen.isEmpty()
        ? hidden.stream().findFirst().map(this::visibleAt)
        : Optional.of(Instant.EPOCH);
  }

  private Instant visibleAt(int number) {
    return hiddenUntil.getOrDefault(number, Instant.MIN);
  }
}
