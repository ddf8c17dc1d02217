package io.deadlinewatch.properties.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of one life.
 *
 * @param broken the rule that broke, if one did
 * @param history what happened, where it was asked for
 */
record CallOutcome(
    Story story,
    long seed,
    Optional<Broken> broken,
    Statistics statistics,
    Choices choices,
    List<String> history) {
  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
  private static final int DAYS_TO_START = 700;

  /** Lives a life. */
  static CallOutcome of(Story story, long seed, Muted muted, boolean telling) {
    var choices = new Choices(seed, muted);
    var start =
        START.plus(Duration.ofDays(choices.below(Choices.Stream.OPERATIONS, DAYS_TO_START)));
    var world = new World(choices, start, story.sluggishness(), telling);
    var broken = Optional.<Broken>empty();
    try {
      story.live(world);
    } catch (Broken rule) {
      broken = Optional.of(rule);
    }
    world.statistics().lived(Duration.between(start, world.now()));
    return new CallOutcome(story, seed, broken, world.statistics(), choices, world.history());
  }
}
