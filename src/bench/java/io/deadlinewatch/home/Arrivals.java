package io.deadlinewatch.home;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How much came, and when the first and the last of it. */
final class Arrivals {
  private Instant first = Instant.MAX;
  private Instant last = Instant.MIN;
  private int count;

  synchronized void one() {
    last = Instant.now();
    first = first.isAfter(last) ? last : first;
    count++;
  }

  synchronized int count() {
    return count;
  }

  /** Seconds from a moment to the first and to the last. */
  synchronized String since(Instant moment) {
    return count == 0
        ? "- | -"
        : String.format(
            Locale.ROOT, "%.1f s | %.1f s", seconds(moment, first), seconds(moment, last));
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1_000.0;
  }
}
