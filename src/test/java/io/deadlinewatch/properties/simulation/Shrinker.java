package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.properties.simulation.Choices.Stream;
import java.util.List;

/**
 * Looks for the shortest history that breaks the same rule: mutes faults, edits and turns, from the
 * end and in ever smaller pieces, and keeps what still breaks.
 */
final class Shrinker {
  private static final int MOST_LIVES = 400;

  private final Story story;
  private final long seed;
  private final String rule;
  private Muted muted = Muted.none();
  private int lives;

  private Shrinker(CallOutcome broken) {
    this.story = broken.story();
    this.seed = broken.seed();
    this.rule = broken.broken().orElseThrow().rule();
  }

  /** The same life with as little in it as was found to break the rule, and its history. */
  static CallOutcome shortest(CallOutcome broken) {
    var shrinker = new Shrinker(broken);
    for (var stream : List.of(Stream.FAULTS, Stream.TURNS, Stream.OPERATIONS, Stream.SERVICES)) {
      shrinker.shrink(stream, broken.choices().drawn(stream));
    }
    return CallOutcome.of(shrinker.story, shrinker.seed, shrinker.muted, true);
  }

  private void shrink(Stream stream, int draws) {
    for (int piece = draws; piece > 0; piece /= 2) {
      for (int from = draws - piece; from > -piece; from -= piece) {
        int begin = Math.max(0, from);
        if (muted.nextHeard(stream, begin) < begin + piece) {
          tryWithout(stream, begin, begin + piece);
        }
      }
    }
  }

  private void tryWithout(Stream stream, int from, int to) {
    var fewer = muted.with(stream, from, to);
    if (lives++ < MOST_LIVES && breaks(fewer)) {
      muted = fewer;
    }
  }

  private boolean breaks(Muted fewer) {
    return CallOutcome.of(story, seed, fewer, false)
        .broken()
        .filter(broken -> broken.rule().equals(rule))
        .isPresent();
  }
}
