package io.deadlinewatch.sweep;

/**
 * A sweep in numbers.
 *
 * @param due rows that the index gave
 * @param sent alerts that every medium has accepted
 * @param lost races lost
 * @param failed alerts or items that are tried again
 * @param unreadable items that need a hand
 */
public record SweepReport(int due, int sent, int lost, int failed, int unreadable) {

  /** The line of the heartbeat. */
  public String line() {
    return due
        + " due, "
        + sent
        + " sent, "
        + lost
        + " lost races, "
        + failed
        + " to try again, "
        + unreadable
        + " unreadable";
  }
}
