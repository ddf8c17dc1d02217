package io.deadlinewatch.plan;

import java.util.Map;
import java.util.Set;

/**
 * What a deadline owes at a moment.
 *
 * @see AlertPlan#decide
 */
public sealed interface Decision {

  /** Why. */
  AlertReason reason();

  /** How far its alerts have come once this decision is carried out. */
  AlertProgress after();

  /** Nothing is owed. */
  record Silent(AlertReason reason, AlertProgress after) implements Decision {}

  /**
   * One alert is owed.
   *
   * @param name a lead's written form, {@code reached} or {@code changed}
   * @param reason why
   * @param passed the alerts that it covers or skips, each with the reason
   * @param covered the alerts that it covers only for the media that hear it now: a {@code changed}
   *     that was begun before they were due
   * @param after the progress to confirm
   */
  record Say(
      String name,
      AlertReason reason,
      Map<String, AlertReason> passed,
      Set<String> covered,
      AlertProgress after)
      implements Decision {
    /** Takes copies. */
    public Say {
      passed = Map.copyOf(passed);
      covered = Set.copyOf(covered);
    }
  }
}
