package io.deadlinewatch.doctor;

import java.time.Instant;
import java.util.Optional;

/** The board as its readers find it. */
public interface PublishedBoard {
  /**
   * What it says of itself.
   *
   * @throws IllegalStateException where that cannot be read, and why in an operator's terms
   */
  Status status();

  /**
   * How old it is.
   *
   * @param lookedAt when the table was last looked at for it
   * @param changedAt the newest change of a deadline that it knows; none where it knows no deadline
   */
  record Status(Instant lookedAt, Optional<Instant> changedAt) {}
}
