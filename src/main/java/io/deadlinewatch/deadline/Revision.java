package io.deadlinewatch.deadline;

import java.util.Optional;

/**
 * A numbered, dated, sourced edit of a deadline; never erased.
 *
 * @param number from 1, which is the deadline as first written
 * @param edit who, when, why
 * @param from the deadline before; none for the first
 * @param to the deadline since
 */
public record Revision(int number, Edit edit, Optional<Deadline> from, Deadline to) {

  /** A deadline as first written. */
  public static Revision first(Deadline deadline, Edit edit) {
    return new Revision(1, edit, Optional.empty(), deadline);
  }

  /** The revision that follows this one. */
  public Revision next(Deadline deadline, Edit edit) {
    return new Revision(number + 1, edit, Optional.of(to), deadline);
  }
}
