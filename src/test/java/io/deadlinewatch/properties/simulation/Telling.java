package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.briefing.Medium;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the topics took of one alert. */
final class Telling {
  private final Set<Medium> media;
  private final Set<String> passed;
  private final Map<Medium, Set<String>> messages = new EnumMap<>(Medium.class);
  private final Map<Medium, Integer> doubts = new EnumMap<>(Medium.class);
  private boolean doubted;

  /** An acceptance that is not on record yet. */
  record Accepted(String alert, Medium medium, String messageId) {}

  /**
   * @param media those that the alert goes to
   * @param passed what was due with it when it was first told
   */
  Telling(Collection<Medium> media, Set<String> passed) {
    this.media = Set.copyOf(media);
    this.passed = Set.copyOf(passed);
  }

  Set<String> passed() {
    return passed;
  }

  boolean isHeardBy(Medium medium) {
    return messages.containsKey(medium);
  }

  /** Whether each medium has heard it, or needs not. */
  boolean isWhole(Predicate<Medium> isCovered) {
    return media.stream().allMatch(medium -> isHeardBy(medium) || isCovered.test(medium));
  }

  boolean knows(Medium medium, String messageId) {
    return messages.getOrDefault(medium, Set.of()).contains(messageId);
  }

  void accept(Medium medium, String messageId) {
    messages.computeIfAbsent(medium, _ -> new HashSet<>()).add(messageId);
  }

  /** A death, a time-out or a lost record left it unknown whether this medium accepted. */
  void doubt(Medium medium) {
    doubted = true;
    doubts.merge(medium, 1, Integer::sum);
  }

  /** Whether it was ever told, and nobody may have known. */
  boolean isDoubted() {
    return doubted;
  }

  /** Uses up one doubt, if there is one. */
  boolean mayBeDoubled(Medium medium) {
    int left = doubts.getOrDefault(medium, 0);
    doubts.put(medium, left - 1);
    return left > 0;
  }
}
