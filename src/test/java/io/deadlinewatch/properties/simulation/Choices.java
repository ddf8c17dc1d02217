package io.deadlinewatch.properties.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Every decision of a simulated life, drawn from one seed. Nought is always the dull answer (no
 * fault, no edit, go on with the same process), so that a history is shortened by muting draws: a
 * muted draw is nought, and those after it stay what they were.
 */
final class Choices {
  /** What is drawn for; a stream of its own each, so that muting one leaves the others in step. */
  enum Stream {
    OPERATIONS,
    FAULTS,
    TURNS,
    SERVICES
  }

  private final Map<Stream, Draws> streams = new EnumMap<>(Stream.class);
  private final Muted muted;

  /** One stream, and how far it was drawn from. */
  private static final class Draws {
    private final SplittableRandom random;
    private int drawn;

    Draws(long seed) {
      random = new SplittableRandom(seed);
    }
  }

  Choices(long seed, Muted muted) {
    this.muted = muted;
    for (var stream : Stream.values()) {
      streams.put(stream, new Draws(seed * 31 + streams.size()));
    }
  }

  /** A number from nought and below a bound. */
  int below(Stream stream, int bound) {
    var draws = of(stream);
    int value = draws.random.nextInt(bound);
    return muted.isMuted(stream, draws.drawn++) ? 0 : value;
  }

  /** Whether the one chance in so many came. */
  boolean oneIn(Stream stream, int chances) {
    return below(stream, chances) == chances - 1;
  }

  /** How many draws a stream has given. */
  int drawn(Stream stream) {
    return of(stream).drawn;
  }

  private Draws of(Stream stream) {
    return Objects.requireNonNull(streams.get(stream));
  }
}
