package io.deadlinewatch.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each reader and route of a home took, and when; and when the watch was killed. */
final class HomeTold {
  /** What lay in the sockets of the dead is taken a moment after their death. */
  private static final long AFTER_DEATH = 5_000_000_000L;

  /**
   * A copy that somebody took.
   *
   * @param isAnswered whether the watch could know that it was taken
   */
  record Copy(long takenAt, boolean isAnswered) {}

  private final Map<String, Map<String, List<Copy>>> byWho = new TreeMap<>();
  private final List<Long> kills = new ArrayList<>();

  synchronized void took(String who, String alert, boolean isAnswered) {
    byWho
        .computeIfAbsent(who, _ -> new TreeMap<>())
        .computeIfAbsent(alert, _ -> new ArrayList<>())
        .add(new Copy(System.nanoTime(), isAnswered));
  }

  synchronized void killed() {
    kills.add(System.nanoTime());
  }

  synchronized int kills() {
    return kills.size();
  }

  synchronized boolean has(String who, String alert) {
    return byWho.getOrDefault(who, Map.of()).containsKey(alert);
  }

  /** The alerts that somebody took. */
  synchronized List<String> of(String who) {
    return List.copyOf(byWho.getOrDefault(who, Map.of()).keySet());
  }

  synchronized int copies() {
    return byWho.values().stream()
        .flatMap(heard -> heard.values().stream())
        .mapToInt(List::size)
        .sum();
  }

  synchronized int doubles() {
    return byWho.values().stream()
        .flatMap(heard -> heard.values().stream())
        .mapToInt(copies -> copies.size() - 1)
        .sum();
  }

  /** Doubles without a death or a lost answer between the copies. */
  synchronized List<String> unexplained() {
    List<String> found = new ArrayList<>();
    byWho.forEach((who, heard) ->
        heard.forEach((alert, copies) -> {
          for (int i = 1; i < copies.size(); i++) {
            if (!isExplained(copies.get(i - 1), copies.get(i))) {
              found.add("doubled for " + who + ": " + alert);
            }
          }
        }));
    return found;
  }

  private boolean isExplained(Copy first, Copy second) {
    return !first.isAnswered()
        || kills.stream()
            .anyMatch(at -> at > first.takenAt() - AFTER_DEATH && at < second.takenAt());
  }
}
