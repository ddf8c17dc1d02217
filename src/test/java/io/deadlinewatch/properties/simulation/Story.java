package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.properties.simulation.Choices.Stream;
import java.time.Duration;

/** What a life is about. */
enum Story {
  /** Sweeps and edits, from the table to the topics. */
  SWEEPS(Duration.ofSeconds(6)),

  /** Relays, from the feed's queue to the webhooks. */
  RELAYS(Duration.ofMillis(1_200)),

  /** Many alerts at once to routes of which one is sick. */
  BURSTS(Duration.ZERO);

  private static final int DAYS = 60;

  private final Duration sluggishness;

  Story(Duration sluggishness) {
    this.sluggishness = sluggishness;
  }

  /** How long a call takes at most where all is slow. */
  Duration sluggishness() {
    return sluggishness;
  }

  /** Lives it; throws {@link Broken}. */
  void live(World world) {
    switch (this) {
      case SWEEPS -> {
        var life = new Simulation(world);
        try {
          var length = Duration.ofDays(1L + world.choices().below(Stream.OPERATIONS, DAYS));
          new Driver(life).live(world.now().plus(length));
        } finally {
          life.scheduler().close();
        }
      }
      case RELAYS -> {
        var life = new RelayDriver(world);
        try {
          life.live();
        } finally {
          life.scheduler().close();
        }
      }
      case BURSTS -> BurstDriver.live(world);
    }
  }
}
