package io.deadlinewatch.coldstart;

import java.util.List;

/**
 * What one process showed.
 *
 * @param ready milliseconds from its start until it asked for an event, or waited to be restored
 * @param first milliseconds from its start, or from its restoration, to the first answer
 * @param later milliseconds of each later invocation
 * @param cpu milliseconds of computing until the first answer; from its start in any case
 * @param memory the most that it held at once, in MiB
 */
record Sample(double ready, double first, List<Double> later, double cpu, double memory) {
  /** Takes a copy. */
  Sample {
    later = List.copyOf(later);
  }

  /** How long an invocation takes by now. */
  double warm() {
    return Medians.of(later.subList(later.size() / 2, later.size()));
  }
}
