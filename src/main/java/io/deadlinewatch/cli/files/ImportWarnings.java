package io.deadlinewatch.cli.files;

import io.deadlinewatch.cli.options.TrackOptions;
import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.cli.workplace.MendingWords;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.delivery.console.Width;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.transfer.ImportPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an operator must know of an import before it is asked for.
 *
 * @param leftOut what of the table cannot be read, so that the plan takes it for absent
 */
record ImportWarnings(ImportPlan plan, List<UnreadableException> leftOut) {
  private static final int LONGEST = 400;

  /** Takes a copy. */
  ImportWarnings {
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Refuses a plan that would add what is there already and cannot be read.
   *
   * @throws FailedException naming such a deadline
   */
  void requireReadable() {
    var added =
        plan.added().stream()
            .map(each -> ItemKey.deadline(each.to().id()))
            .collect(Collectors.toSet());
    var hidden =
        leftOut.stream().filter(one -> one.key().filter(added::contains).isPresent()).toList();
    if (hidden.isEmpty()) {
      return;
    }
    var first = hidden.getFirst();
    throw new FailedException(
        "nothing is written: the table has "
            + (hidden.size() == 1 ? "a deadline" : hidden.size() + " deadlines")
            + " of the file that cannot be read: "
            + first.getMessage()
            + (hidden.size() == 1 ? "" : ", and those said above")
            + "; "
            + MendingWords.of(first)
            + "; import again once it is mended",
        first);
  }

  /** What is allowed and seldom meant: tracks that nothing has yet, deadlines without a source. */
  List<String> lines(OperatorStore store) {
    List<String> lines = new ArrayList<>();
    var tracks = tracks();
    if (!tracks.isEmpty()) {
      var all = TrackOptions.inUse(store, tracks);
      tracks.stream()
          .map(track -> TrackOptions.unknown(track, all))
          .flatMap(Optional::stream)
          .forEach(lines::add);
    }
    var bare =
        written()
            .filter(deadline -> deadline.wording().sources().isEmpty())
            .map(Deadline::id)
            .toList();
    if (!bare.isEmpty()) {
      lines.add(
          (bare.size() == 1 ? "one deadline cites" : bare.size() + " deadlines cite")
              + " no source, so that readers cannot look it up: "
              + Width.cut(String.join(", ", bare), LONGEST));
    }
    return lines;
  }

  private Set<String> tracks() {
    return Stream.concat(written().map(Deadline::track), plan.facts().stream().map(Fact::track))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<Deadline> written() {
    return Stream.concat(
        plan.added().stream().map(ImportPlan.Added::to),
        plan.changed().stream().map(ImportPlan.Changed::to));
  }
}
