package io.deadlinewatch.simulation;

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
record Outcome(
    long seed,
    Optional<Broken> broken,
    Statistics statistics,
    Choices choices,
    List<String> history) {
  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
  private static final int DAYS_TO_START = 700;
  private static final int DAYS = 60;

  /** Lives a life. */
  static Outcome of(long seed, Muted muted, boolean telling) {
    var choices = new Choices(seed, muted);
    var start =
        START.plus(Duration.ofDays(choices.below(Choices.Stream.OPERATIONS, DAYS_TO_START)));
    var world = new World(choices, start, telling);
    var life = new Simulation(world);
    var broken = Optional.<Broken>empty();
    try {
      var length = Duration.ofDays(1L + choices.below(Choices.Stream.OPERATIONS, DAYS));
      new Driver(life).live(start.plus(length));
    } catch (Broken rule) {
      broken = Optional.of(rule);
    } finally {
      life.scheduler().close();
    }
    world.statistics().lived(Duration.between(start, world.now()));
    return new Outcome(seed, broken, world.statistics(), choices, world.history());
  }
}
