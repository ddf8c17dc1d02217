package io.deadlinewatch.delivery.sns;

import io.deadlinewatch.delivery.AlertSamples;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that only moves when somebody waits or a test says so. */
public final class FakeTime implements InstantSource, Sleeper {
  private Instant now = AlertSamples.NOW;
  private Duration slept = Duration.ZERO;

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public void sleep(Duration duration) {
    slept = slept.plus(duration);
    pass(duration);
  }

  /** Sets the clock forward, or back. */
  public void pass(Duration duration) {
    now = now.plus(duration);
  }

  Duration slept() {
    return slept;
  }
}
