package io.deadlinewatch.board;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.situation.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known, as of one look.
 *
 * @param site where the board is read
 * @param audience in whose zone words are
 * @param deadlines by id
 * @param facts every one, superseded ones and those to come too, but none that was taken back
 * @param at when it was looked at
 */
public record Board(
    Site site, Audience audience, List<BoardDeadline> deadlines, List<Fact> facts, Instant at) {
  /** Takes copies. */
  public Board {
    deadlines = List.copyOf(deadlines);
    facts = List.copyOf(facts);
  }

  /** The tracks of its deadlines, in the order of their names. */
  public List<String> tracks() {
    return deadlines.stream().map(each -> each.now().track()).distinct().sorted().toList();
  }

  /** When something was last changed, if ever. */
  public Optional<Instant> changedAt() {
    return deadlines.stream()
        .flatMap(each -> each.revisions().stream())
        .map(Revision::edit)
        .map(edit -> edit.at())
        .max(Instant::compareTo);
  }
}
