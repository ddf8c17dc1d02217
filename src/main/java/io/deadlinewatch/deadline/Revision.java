package io.deadlinewatch.deadline;

import java.util.List;
import java.util.Optional;

/**
 * A numbered, dated, sourced edit of a deadline; never erased.
 *
 * @param number from 1, which is the deadline as first written
 * @param edit who, when, why
 * @param from the deadline before; none for the first
 * @param to the deadline since
 * @param facts the ids of the facts that it brings, or takes back
 */
public record Revision(
    int number, Edit edit, Optional<Deadline> from, Deadline to, List<String> facts) {
  /** Takes a copy. */
  public Revision {
    facts = List.copyOf(facts);
  }

  /** One that brings no facts. */
  public Revision(int number, Edit edit, Optional<Deadline> from, Deadline to) {
    this(number, edit, from, to, List.of());
  }

  /** A deadline as first written. */
  public static Revision first(Deadline deadline, Edit edit) {
    return new Revision(1, edit, Optional.empty(), deadline);
  }

  /** The same revision with the facts that it brings, by their ids. */
  public Revision bringing(List<String> ids) {
    return new Revision(number, edit, from, to, ids);
  }

  /** The revision that follows this one. */
  public Revision next(Deadline deadline, Edit edit) {
    return new Revision(number + 1, edit, Optional.of(to), deadline);
  }
}
