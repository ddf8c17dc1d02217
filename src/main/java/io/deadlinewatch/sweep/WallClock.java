package io.deadlinewatch.sweep;

import java.time.InstantSource;

/** The only place that reads the machine's clock; everything else is handed the time. */
public final class WallClock {
  private WallClock() {}

  /** The machine's clock. */
  public static InstantSource system() {
    return InstantSource.system();
  }
}
