package io.deadlinewatch.support.sweep;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that moves when it is told to. */
public final class Hands implements InstantSource {
  private Instant now;

  public Hands(String start) {
    this(Instant.parse(start));
  }

  public Hands(Instant start) {
    this.now = start;
  }

  @Override
  public Instant instant() {
    return now;
  }

  /** To a moment. */
  public void set(Instant moment) {
    now = moment;
  }

  /** Forward by some time. */
  public void pass(Duration time) {
    now = now.plus(time);
  }
}
