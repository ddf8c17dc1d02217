package io.deadlinewatch.situation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
   * Picks the facts in force on a day: from their {@code asOf} until their successor's. One that
   * was withdrawn never stood; what it superseded is replaced only by what supersedes it in turn.
   *
   * @param today the date in the audience's zone
   */
  public static Situation on(LocalDate today, Collection<Fact> facts) {
    var begun = facts.stream().filter(fact -> !fact.statement().asOf().isAfter(today)).toList();
    var byId = facts.stream().collect(Collectors.toMap(Fact::id, fact -> fact, (one, _) -> one));
    var standing = begun.stream().filter(fact -> !fact.filing().isWithdrawn()).toList();
    Set<String> superseded =
        standing.stream().flatMap(fact -> superseded(fact, byId)).collect(Collectors.toSet());
    return new Situation(
        standing.stream()
            .filter(fact -> !superseded.contains(fact.id()))
            .sorted(NEWEST_FIRST)
            .collect(Collectors.groupingBy(Fact::track, TreeMap::new, Collectors.toList())));
  }

  /** What a fact replaces, beyond what was withdrawn since. */
  private static Stream<String> superseded(Fact fact, Map<String, Fact> byId) {
    Set<String> ids = new HashSet<>();
    var older = fact.supersedes();
    while (older.isPresent() && ids.add(older.get())) {
      older =
          Optional.ofNullable(byId.get(older.get()))
              .filter(replaced -> replaced.filing().isWithdrawn())
              .flatMap(Fact::supersedes);
    }
    return ids.stream();
  }

  /** The facts of one track; empty if there are none. */
  public List<Fact> of(String track) {
    return tracks.getOrDefault(track, List.of());
  }
}
