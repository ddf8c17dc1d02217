package io.deadlinewatch.relay;

/** Hears what a relay does. */
@FunctionalInterface
public interface RelayLog {
  /** Must not throw. */
  void note(RelayEvent event);
}
