package io.deadlinewatch.plan;

import java.util.Map;

/**
 * What an alert record of the current revision says some media were told.
 *
 * @param name the alert's name: a lead, {@code reached} or {@code changed}
 * @param whole whether each of them has accepted it, or something that covers it
 * @param passed the alerts that it covers or skips, each with the reason
 */
public record RecordedAlert(String name, boolean whole, Map<String, AlertReason> passed) {
  /** Takes a copy. */
  public RecordedAlert {
    passed = Map.copyOf(passed);
  }
}
