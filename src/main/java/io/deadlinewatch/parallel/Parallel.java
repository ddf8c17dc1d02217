package io.deadlinewatch.parallel;

import java.util.List;
import java.util.function.Function;

/** How one thing is done to many. */
public interface Parallel {

  /**
   * Does the work to each thing. It returns when all of it has ended, so that whoever calls never
   * runs beside it, and what the work wrote is seen.
   *
   * @param most how many may be at work at once, at least 1
   * @return the results, in the order of the things
   * @throws RuntimeException what the first of them threw, in that order; the work on the others is
   *     not taken back
   */
  <T, R> List<R> each(List<T> things, int most, Function<T, R> work);

  /** One after another, on the calling thread: what a simulation can repeat. */
  static Parallel oneByOne() {
    return new OneByOne();
  }

  /** Several at once: for work that waits for a network. */
  static Parallel atOnce() {
    return new AtOnce();
  }

  /** On the calling thread; what one throws ends it. */
  final class OneByOne implements Parallel {
    private OneByOne() {}

    @Override
    public <T, R> List<R> each(List<T> things, int most, Function<T, R> work) {
      return things.stream().map(work).toList();
    }
  }
}
