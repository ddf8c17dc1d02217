package io.deadlinewatch.support.sns;

import io.deadlinewatch.delivery.PublishCutoffs;
import io.deadlinewatch.delivery.sns.Sleeper;
import io.deadlinewatch.support.AlertSamples;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that only moves when somebody waits or a test says so. */
public final class FakeTime implements InstantSource, Sleeper {
  public static final Duration PATIENCE = Duration.ofSeconds(12);

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

  /** As long as a sweep gives a publisher. */
  public PublishCutoffs patience() {
    return PublishCutoffs.in(now, PATIENCE);
  }

  public Duration slept() {
    return slept;
  }
}
