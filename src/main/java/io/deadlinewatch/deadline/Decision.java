package io.deadlinewatch.deadline;

import java.util.Map;

/**
 * What a deadline owes at a moment.
 *
 * @see AlertPlan#decide
 */
public sealed interface Decision {

  /** Why. */
  Reason reason();

  /** How far its alerts have come once this decision is carried out. */
  Progress after();

  /** Nothing is owed. */
  record Silent(Reason reason, Progress after) implements Decision {}

  /**
   * One alert is owed.
   *
   * @param name a lead's written form, {@code reached} or {@code changed}
   * @param reason why
   * @param passed the alerts that it covers or skips, each with the reason
   * @param after the progress to confirm
   */
  record Say(String name, Reason reason, Map<String, Reason> passed, Progress after)
      implements Decision {
    /** Takes a copy. */
    public Say {
      passed = Map.copyOf(passed);
    }
  }
}
