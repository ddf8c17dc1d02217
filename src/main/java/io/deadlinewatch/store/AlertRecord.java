package io.deadlinewatch.store;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.AlertId;
import java.time.Instant;
import java.util.Map;

/**
 * What was sent, when, and to which media.
 *
 * @param id the alert's id
 * @param decidedAt the {@code now} that it was decided at
 * @param entry what a list shows of it
 * @param accepted SNS's message id by medium, for those that accepted
 * @param passed the alerts or dates that it covers or skips, each with the reason
 */
public record AlertRecord(
    AlertId id,
    Instant decidedAt,
    Entry entry,
    Map<Medium, String> accepted,
    Map<String, String> passed) {

  /** Takes copies. */
  public AlertRecord {
    accepted = Map.copyOf(accepted);
    passed = Map.copyOf(passed);
  }

  /**
   * What a list shows of an alert.
   *
   * @param kind reminder, reached, changed or digest
   * @param track the track, {@code all} for a digest
   * @param headline its first line
   */
  public record Entry(String kind, String track, String headline) {}
}
