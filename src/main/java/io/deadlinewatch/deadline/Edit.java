package io.deadlinewatch.deadline;

import java.time.Instant;
import java.util.Optional;

/**
 * Who changed something, when, why, and on whose word.
 *
 * @param at when the change was made
 * @param maker who made it
 * @param why the reason, one line; empty for a deadline as first written
 * @param source where it is written
 * @param isRetraction whether it takes the revision before it back, because that was false
 */
public record Edit(
    Instant at, Maker maker, String why, Optional<Source> source, boolean isRetraction) {
  /** Cleans the reason. */
  public Edit {
    why = CleanLine.optional("why", why);
  }

  /** One that takes nothing back. */
  public Edit(Instant at, String by, String why, Optional<Source> source) {
    this(at, Maker.named(by), why, source, false);
  }

  /** The maker's name. */
  public String by() {
    return maker.name();
  }

  /** The same edit as one that takes the revision before it back, with words before its reason. */
  public Edit retracting(String preface) {
    return new Edit(at, maker, preface + " " + why, source, true);
  }

  /** The same edit, once it is known who makes it. */
  public Edit madeBy(Maker other) {
    return new Edit(at, other, why, source, isRetraction);
  }

  /** The same edit made at another moment: one that waited is dated when it is written. */
  public Edit madeAt(Instant moment) {
    return new Edit(moment, maker, why, source, isRetraction);
  }
}
