package io.deadlinewatch.coldstart;

import java.util.Collection;

/** What lies in the middle: a machine that does other things too spoils single times. */
final class Medians {
  private Medians() {}

  /** Of at least one number. */
  static double of(Collection<Double> numbers) {
    var sorted = numbers.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
