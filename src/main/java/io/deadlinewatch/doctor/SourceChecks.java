package io.deadlinewatch.doctor;

import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Inspection;
import java.util.ArrayList;
import java.util.List;

/**
 * Sources that were stored before their addresses were refused: readers get them without a link.
 */
final class SourceChecks {
  /** The command takes all sources anew. */
  private static final String MENDED =
      " --source 'TITLE URL' --why WHY --source-title TITLE --source-url URL";

  private SourceChecks() {}

  static List<Finding.Attention> unlinked(Inspection.Contents contents, RepairCommands commands) {
    List<Finding.Attention> found = new ArrayList<>();
    for (var item : contents.items()) {
      if (item instanceof DeadlineItem deadline) {
        var id = deadline.deadline().id();
        for (var source : deadline.deadline().wording().sources()) {
          add(found, "deadline " + id, source, commands.ours("amend " + id + MENDED));
        }
      }
    }
    for (var fact : contents.facts()) {
      var source = fact.statement().source();
      add(found, "fact " + fact.id(), source, commands.ours("fact supersede " + fact.id()));
    }
    return found;
  }

  private static void add(
      List<Finding.Attention> found, String whose, Source source, String command) {
    if (!source.isLinked()) {
      var what = "the address of a source of " + whose + " " + source.problem();
      found.add(new Finding.Attention(Check.UNREADABLE, 1, what, command));
    }
  }
}
