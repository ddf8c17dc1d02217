package io.deadlinewatch.store;

import java.time.Instant;

/** Signs of life, for whoever watches the watch. */
public interface Heartbeats {
  /**
   * Writes when a function last ran.
   *
   * @param function the function's name, such as {@code sweep}
   * @param did what it did, in a line
   */
  void beat(String function, Instant at, String did);
}
