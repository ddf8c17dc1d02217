package io.deadlinewatch.situation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The facts in force, by track, the newest first.
 *
 * @param tracks the facts of each track that has any, tracks in alphabetical order
 */
public record Situation(SequencedMap<String, List<Fact>> tracks) {
  private static final Comparator<Fact> NEWEST_FIRST =
      Comparator.comparing((Fact fact) -> fact.statement().asOf())
          .reversed()
          .thenComparing(Fact::id);

  /**
   * Picks the facts in force on a day: from their {@code asOf} until their successor's.
   *
   * @param today the date in the audience's zone
   */
  public static Situation on(LocalDate today, Collection<Fact> facts) {
    var begun = facts.stream().filter(fact -> !fact.statement().asOf().isAfter(today)).toList();
    Set<String> superseded =
        begun.stream().map(Fact::supersedes).flatMap(Optional::stream).collect(Collectors.toSet());
    return new Situation(
        begun.stream()
            .filter(fact -> !superseded.contains(fact.id()))
            .sorted(NEWEST_FIRST)
            .collect(Collectors.groupingBy(Fact::track, TreeMap::new, Collectors.toList())));
  }

  /** The facts of one track; empty if there are none. */
  public List<Fact> of(String track) {
    return tracks.getOrDefault(track, List.of());
  }
}
