package io.deadlinewatch.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What a sweep keeps of every item that speaks; design, "The sweep's protocol". Held by {@code
 * ClaimContract}, {@code EditContract}, {@code TracesTest}.
 *
 * @param version as it was read; every write is conditional on it and stores one more, since
 *     conditions on times alone let an old claim match a new one (traces V5, V6)
 * @param nextAlertAt when it must be looked at; none when it has nothing left to say
 * @param claimedUntil until when a sweep has it; only while claimed
 * @param attempts claims since the last confirm or edit
 */
public record ItemState(
    long version, Optional<Instant> nextAlertAt, Optional<Instant> claimedUntil, int attempts) {

  /** The state of an item that has not been written yet. */
  public static ItemState unwritten(Optional<Instant> nextAlertAt) {
    return new ItemState(0, nextAlertAt, Optional.empty(), 0);
  }

  /** As a claim leaves it: it falls due again at the claim's end, so that a crash heals itself. */
  public ItemState claimed(Instant until) {
    return new ItemState(version + 1, Optional.of(until), Optional.of(until), attempts + 1);
  }

  /** Free again, with a clean count of attempts. */
  public ItemState confirmed(Optional<Instant> next) {
    return new ItemState(version, next, Optional.empty(), 0);
  }

  /**
   * Free again, with an alert still sent in part: the attempts stay, so that whoever tells the rest
   * of it looks at the records first.
   */
  public ItemState leavingPart(Optional<Instant> next) {
    return new ItemState(version, next, Optional.empty(), attempts);
  }

  /** Free again, to be tried once more; the attempts stay. */
  public ItemState backedOff(Instant until) {
    return new ItemState(version, Optional.of(until), Optional.empty(), attempts);
  }

  /** Whether a sweep may still be at work on it. */
  public boolean isClaimed(Instant now) {
    return claimedUntil.isPresent() && claimedUntil.get().isAfter(now);
  }
}
