package io.deadlinewatch.cli.edit;

import io.deadlinewatch.deadline.Amendment;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.edit.Standing;
import io.deadlinewatch.store.OperatorStore;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a command makes of a deadline that was found. */
@FunctionalInterface
interface NextState {
  /** No other words. */
  Amendment.Words SAME_WORDS = new Amendment.Words(Optional.empty(), Optional.empty());

  /** No other moment. */
  DueText SAME_DUE = new DueText(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * What an edit will write.
   *
   * @param to the deadline's next state
   * @param preface what is put before the operator's reason; empty for most
   */
  record Change(Deadline to, String preface) {}

  /**
   * Works it out; nothing is written.
   *
   * @param store for what must be looked up beside
   */
  Change of(OperatorStore store, Standing standing);

  /** One that follows from the deadline alone. */
  static NextState by(UnaryOperator<Deadline> to) {
    return (_, standing) -> new Change(to.apply(standing.item().orElseThrow().deadline()), "");
  }

  /** Another status, and all else as it stands. */
  static NextState to(Status status) {
    return by(before -> with(before, status));
  }

  /** A deadline in another status. */
  static Deadline with(Deadline before, Status status) {
    return new Amendment(
            SAME_DUE, Optional.empty(), Optional.empty(), SAME_WORDS, Optional.of(status))
        .appliedTo(before);
  }
}
