package io.deadlinewatch.transfer;

import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Reason;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.situation.Fact;
import java.util.List;
import java.util.Optional;

/**
 * One revision that an import makes.
 *
 * @param to the state that it leads to
 * @param reason the file's; none where the file was edited and says nothing of it
 * @param source the file's source, where it gives no reason
 * @param facts what comes with it
 */
public record Step(
    Deadline to, Optional<Reason> reason, Optional<Source> source, List<Fact> facts) {
  /** Takes a copy. */
  public Step {
    facts = List.copyOf(facts);
  }

  /** The edit that makes it: the file's reason, or else the one that was given for the import. */
  Edit edit(Edit given) {
    var made =
        reason
            .map(own -> new Reason(own.why(), own.source().or(given::source), own.headline()))
            .orElseGet(() -> new Reason(given.why(), given.source().or(this::source)));
    return new Edit(given.at(), given.maker(), made, false);
  }
}
