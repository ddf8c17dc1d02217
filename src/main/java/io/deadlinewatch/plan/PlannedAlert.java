package io.deadlinewatch.plan;

import java.time.Instant;

/**
 * An alert of a deadline's plan.
 *
 * @param name the written form of a lead, or {@link #REACHED}
 * @param at when it is due
 */
public record PlannedAlert(String name, Instant at) {
  /** The alert at the due moment itself. */
  public static final String REACHED = "reached";

  /** The alert that tells a revision; it is due at once, so no plan lists it. */
  public static final String CHANGED = "changed";

  boolean isReached() {
    return name.equals(REACHED);
  }
}
