package io.deadlinewatch.sweep;

/** Who is told what happens in a sweep. */
@FunctionalInterface
public interface SweepLog {
  /** Takes note; must not throw. */
  void note(SweepEvent event);
}
