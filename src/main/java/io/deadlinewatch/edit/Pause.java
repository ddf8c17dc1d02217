package io.deadlinewatch.edit;

/** How an editor waits for a sweep to finish; injected, so that no test waits for a clock. */
@FunctionalInterface
public interface Pause {
  /** Waits a little. */
  void aMoment();
}
