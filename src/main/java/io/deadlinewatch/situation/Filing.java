package io.deadlinewatch.situation;

import java.time.Instant;
import java.util.Optional;

/**
 * How a fact came on record.
 *
 * @param at when it was written, where that is known
 * @param isWithChange whether it came with a change, which tells of it
 * @param isWithdrawn whether it was taken back: it stands no longer, and what it superseded does
 */
public record Filing(Optional<Instant> at, boolean isWithChange, boolean isWithdrawn) {
  /** On record before anybody asked when. */
  public static final Filing FROM_THE_FIRST = new Filing(Optional.empty(), false, false);

  /** By itself. */
  public static Filing alone(Instant at) {
    return new Filing(Optional.of(at), false, false);
  }

  /** With a change, which tells of it. */
  public static Filing withChange(Instant at) {
    return new Filing(Optional.of(at), true, false);
  }

  /** Taken back. */
  public Filing withdrawn() {
    return new Filing(at, isWithChange, true);
  }
}
