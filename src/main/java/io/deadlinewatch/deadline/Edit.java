package io.deadlinewatch.deadline;

import java.time.Instant;
import java.util.Optional;

/**
 * Who changed something, when, why, and on whose word.
 *
 * @param at when the change was made
 * @param maker who made it
 * @param reason why, on whose word, and the news in a sentence
 * @param isRetraction whether it takes the revision before it back, because that was false
 */
public record Edit(Instant at, Maker maker, Reason reason, boolean isRetraction) {

  /** One without a headline. */
  public Edit(Instant at, Maker maker, String why, Optional<Source> source, boolean isRetraction) {
    this(at, maker, new Reason(why, source), isRetraction);
  }

  /** One without a headline that takes nothing back. */
  public Edit(Instant at, String by, String why, Optional<Source> source) {
    this(at, Maker.named(by), new Reason(why, source), false);
  }

  /** The maker's name. */
  public String by() {
    return maker.name();
  }

  /** The reason, one line; empty for a deadline as first written. */
  public String why() {
    return reason.why();
  }

  /** Where it is written. */
  public Optional<Source> source() {
    return reason.source();
  }

  /** The news in one sentence, where somebody put it into one. */
  public Optional<String> headline() {
    return reason.headline();
  }

  /** The same edit as one that takes the revision before it back, with words before its reason. */
  public Edit retracting(String preface) {
    var correction = new Reason(preface + " " + why(), source(), headline());
    return new Edit(at, maker, correction, true);
  }

  /** The same edit, once it is known who makes it. */
  public Edit madeBy(Maker other) {
    return new Edit(at, other, reason, isRetraction);
  }

  /** The same edit made at another moment: one that waited is dated when it is written. */
  public Edit madeAt(Instant moment) {
    return new Edit(moment, maker, reason, isRetraction);
  }
}
