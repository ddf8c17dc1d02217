package io.deadlinewatch.sweep;

import java.time.Duration;

/**
 * A sweep in numbers.
 *
 * @param due rows that the index gave
 * @param sent alerts that every medium has accepted
 * @param troubles what did not go as it should
 * @param lateFor how late the latest was of all that was due; what goes out with the first sweep
 *     after its moment is not late
 */
public record SweepReport(int due, int sent, Troubles troubles, Duration lateFor) {

  /**
   * What did not go as it should.
   *
   * @param lostRaces items that another sweep or an edit had first; normal
   * @param failed alerts or items that are tried again
   * @param refusals how often a medium did not take an alert
   * @param unreadable items that need a hand
   */
  public record Troubles(int lostRaces, int failed, int refusals, int unreadable) {
    /** Everything went as it should. */
    public static final Troubles NONE = new Troubles(0, 0, 0, 0);
  }

  /** The line of the heartbeat. */
  public String line() {
    return due
        + " due, "
        + sent
        + " sent, "
        + troubles.lostRaces
        + " lost races, "
        + troubles.failed
        + " to try again, "
        + troubles.unreadable
        + " unreadable";
  }
}
