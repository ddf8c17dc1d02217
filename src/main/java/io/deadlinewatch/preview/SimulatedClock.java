package io.deadlinewatch.preview;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until it is set. */
final class SimulatedClock implements InstantSource {
  private Instant now;

  SimulatedClock(Instant now) {
    this.now = now;
  }

  void set(Instant moment) {
    now = moment;
  }

  @Override
  public Instant instant() {
    return now;
  }
}
