package io.deadlinewatch.deadline;

import java.time.Instant;
import java.util.Optional;

/**
 * Who changed something, when, why, and on whose word.
 *
 * @param at when the change was made
 * @param by who made it, as a name or a caller identity; empty while that is not asked yet
 * @param why the reason, one line; empty for a deadline as first written
 * @param source where it is written
 */
public record Edit(Instant at, String by, String why, Optional<Source> source) {
  /** Cleans the reason. */
  public Edit {
    by = CleanLine.optional("by", by);
    why = CleanLine.optional("why", why);
  }

  /** The same edit with words before its reason; with none of them, as it was. */
  public Edit prefaced(String preface) {
    return preface.isEmpty() ? this : new Edit(at, by, preface + " " + why, source);
  }

  /** The same edit, once it is known who makes it. */
  public Edit madeBy(String maker) {
    return new Edit(at, maker, why, source);
  }

  /** The same edit made at another moment: one that waited is dated when it is written. */
  public Edit madeAt(Instant moment) {
    return new Edit(moment, by, why, source);
  }
}
