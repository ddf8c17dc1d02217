package io.deadlinewatch.properties.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * A mistake that somebody could make in the program: some words of its sources, and what stands
 * there instead.
 *
 * @param story the kind of life that finds it
 * @param name what is wrong
 * @param edits where; all are made
 * @param likely a seed that found it before, tried first
 */
record PlantedBug(Story story, String name, List<Replacement> edits, long likely) {

  /**
   * A piece of a source file, put in another's place.
   *
   * @param file below {@code src/main/java/io/deadlinewatch}
   */
  record Replacement(String file, String words, String instead) {}

  static PlantedBug of(String name, String file, String words, String instead) {
    return new PlantedBug(Story.SWEEPS, name, List.of(new Replacement(file, words, instead)), 0);
  }

  /** And in another place too. */
  PlantedBug and(String file, String words, String instead) {
    var more = new ArrayList<>(edits);
    more.add(new Replacement(file, words, instead));
    return new PlantedBug(story, name, List.copyOf(more), likely);
  }

  PlantedBug in(Story other) {
    return new PlantedBug(other, name, edits, likely);
  }

  PlantedBug likelyAt(long seed) {
    return new PlantedBug(story, name, edits, seed);
  }

  @Override
  public String toString() {
    return name;
  }
}
