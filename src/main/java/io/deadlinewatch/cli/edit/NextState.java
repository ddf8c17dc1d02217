package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.deadline.Amendment;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.edit.Standing;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.store.OperatorStore;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a command makes of a deadline that was found. */
@FunctionalInterface
interface NextState {
  /**
   * What an edit will write.
   *
   * @param to the deadline's next state
   * @param retraction what is put before the operator's reason where it takes the last revision
   *     back; none for most
   * @param facts what stands or falls with it, besides what the operator brings
   */
  record Change(Deadline to, Optional<String> retraction, List<Fact> facts) {
    static Change to(Deadline to) {
      return new Change(to, Optional.empty(), List.of());
    }
  }

  /**
   * Works it out; nothing is written.
   *
   * @param store for what must be looked up beside
   */
  Change of(OperatorStore store, Standing standing);

  /** One that follows from the deadline alone. */
  static NextState by(UnaryOperator<Deadline> to) {
    return (_, standing) -> Change.to(to.apply(standing.item().orElseThrow().deadline()));
  }

  /** Another status, and all else as it stands. */
  static NextState to(Status status) {
    return by(before -> with(before, status));
  }

  /**
   * Refuses what would tell of a deadline as if it were to come.
   *
   * @throws RequestException when it is settled or cancelled
   */
  static void requireOpen(Deadline before, String what) {
    if (!before.status().isOpen()) {
      throw new RequestException(
          "'%1$s' is %2$s, and what is %2$s cannot be %3$s; if it is on again, reopen it first: reopen %1$s"
              .formatted(before.id(), before.status().word(), what));
    }
  }

  /** A deadline in another status. */
  static Deadline with(Deadline before, Status status) {
    return Amendment.of(status).appliedTo(before);
  }
}
