package io.deadlinewatch.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a sweep keeps of every item that speaks; design, "The sweep's protocol". Held by {@code
 * ClaimContract}, {@code EditContract}, {@code TracesTest}.
 *
 * @param version as it was read; every write is conditional on it and stores one more, since
 *     conditions on times alone let an old claim match a new one (traces V5, V6)
 * @param nextAlertAt when it must be looked at; none when it has nothing left to say
 * @param claimedUntil until when a sweep has it; only while claimed
 * @param attempts claims since the last confirm or edit that came to nothing; one that was put off
 *     is none
 * @param leftover what is left of it to finish
 */
public record ItemState(
    long version,
    Optional<Instant> nextAlertAt,
    Optional<Instant> claimedUntil,
    int attempts,
    Leftover leftover) {

  /** A state of which nothing is left to finish. */
  public ItemState(
      long version, Optional<Instant> nextAlertAt, Optional<Instant> claimedUntil, int attempts) {
    this(version, nextAlertAt, claimedUntil, attempts, Leftover.NONE);
  }

  /** The state of an item that has not been written yet. */
  public static ItemState unwritten(Optional<Instant> nextAlertAt) {
    return new ItemState(0, nextAlertAt, Optional.empty(), 0);
  }

  /** The same, as a write leaves it. */
  public ItemState written() {
    return new ItemState(version + 1, nextAlertAt, claimedUntil, attempts, leftover);
  }

  /** As a claim leaves it: it falls due again at the claim's end, so that a crash heals itself. */
  public ItemState claimed(Instant until) {
    return new ItemState(
        version + 1, Optional.of(until), Optional.of(until), attempts + 1, leftover);
  }

  /** Free again, with a clean count of attempts and nothing left to finish. */
  public ItemState confirmed(Optional<Instant> next) {
    return free(next, 0, Leftover.NONE);
  }

  /**
   * Free again, with an alert still sent in part: the attempts stay, so that whoever tells the rest
   * of it looks at the records first.
   */
  public ItemState leavingPart(Optional<Instant> next) {
    return free(next, attempts, leftover.putOff(Optional.empty()));
  }

  /** Free again, to be looked at once more; the attempts stay. */
  public ItemState again(Instant at) {
    return free(Optional.of(at), attempts, leftover);
  }

  /** Free again after a medium refused, to be tried once more: from now on it is late. */
  public ItemState refused(Instant now, Instant at) {
    return free(Optional.of(at), attempts, leftover.broughtForward(now));
  }

  /**
   * Free again, since those media that lack something hear it later: that is no attempt, and over
   * are those before it (trace S3).
   *
   * @param at when the first of them can, or when the next alert is due, which may be late by
   *     itself
   */
  public ItemState putOff(Instant at) {
    return free(Optional.of(at), 0, leftover.putOff(Optional.of(at)));
  }

  /** As an edit leaves it, which owes something new. */
  ItemState edited(Optional<Instant> next) {
    return free(next, 0, leftover.putOff(Optional.empty()));
  }

  /** As a changed audience plans it; what was put off may have lost its reason (trace S2). */
  ItemState replanned(Optional<Instant> next, Instant now) {
    return free(next, attempts, leftover.broughtForward(now));
  }

  /** With what could not be recorded beside it. */
  public ItemState unrecorded(List<AlertRecord> records) {
    return new ItemState(
        version, nextAlertAt, claimedUntil, attempts, leftover.unrecorded(records));
  }

  /** Whether a sweep may still be at work on it. */
  public boolean isClaimed(Instant now) {
    return claimedUntil.isPresent() && claimedUntil.get().isAfter(now);
  }

  /** Whether it waits to be tried once more, and what was told of it may stand in its records. */
  public boolean isLeftOver() {
    return attempts > 0 || leftover.putOffUntil().isPresent();
  }

  private ItemState free(Optional<Instant> next, int tried, Leftover left) {
    return new ItemState(version, next, Optional.empty(), tried, left);
  }
}
