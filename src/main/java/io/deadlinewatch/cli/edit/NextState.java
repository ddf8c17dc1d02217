package io.deadlinewatch.cli.edit;

import io.deadlinewatch.deadline.Amendment;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Status;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a command makes of a deadline.
 *
 * @param to its next state
 * @param preface what is put before the operator's reason; empty for most
 */
record NextState(UnaryOperator<Deadline> to, String preface) {
  static final Amendment.Words SAME_WORDS = new Amendment.Words(Optional.empty(), Optional.empty());
  static final DueText SAME_DUE = new DueText(Optional.empty(), Optional.empty(), Optional.empty());

  static NextState by(UnaryOperator<Deadline> to) {
    return new NextState(to, "");
  }

  static NextState to(Status status) {
    return by(
        new Amendment(SAME_DUE, Optional.empty(), Optional.empty(), SAME_WORDS, Optional.of(status))
            ::appliedTo);
  }

  Edit reworded(Edit edit) {
    return preface.isEmpty()
        ? edit
        : new Edit(edit.at(), edit.by(), preface + " " + edit.why(), edit.source());
  }
}
