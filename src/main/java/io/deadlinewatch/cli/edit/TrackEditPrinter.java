package io.deadlinewatch.cli.edit;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.cli.print.ForesightPrinter;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.delivery.console.Width;
import java.util.List;
import java.util.stream.Collectors;

/** Shows what an edit of a whole track will cause. */
final class TrackEditPrinter {
  private static final int NAMED = 200;

  private final Workplace workplace;

  TrackEditPrinter(Workplace workplace) {
    this.workplace = workplace;
  }

  /** Each in a line of what it will be told as, then the first in full. */
  void print(String track, List<TrackEdit.Each> all) {
    var out = workplace.out();
    out.println(
        workplace.style().bold("Open deadlines of " + track + " that it changes: " + all.size()));
    var table = new TextTable("DEADLINE", "REVISION", "DUE, AND WHAT IS TOLD");
    for (var each : all) {
      var due =
          new DueWords(each.foreseen().audience(), workplace.clock().instant())
              .written(each.to().due());
      var told = each.foreseen().message(Medium.EMAIL).subject().orElse("");
      table.row(
          each.id(), Integer.toString(each.foreseen().revision()), due + "\n\"" + told + "\"");
    }
    table.print(workplace);
    out.println();
    out.println("The first of them in full:");
    new ForesightPrinter(workplace).print(all.getFirst().to(), all.getFirst().foreseen());
  }

  /** What is asked says it all once more: the preview may have scrolled away. */
  String question(String track, List<TrackEdit.Each> all) {
    var told = all.getFirst().foreseen().message(Medium.EMAIL).subject().orElse("");
    return "Write %d %s on track %s (%s), told as \"%s\"%s?"
        .formatted(
            all.size(),
            all.size() == 1 ? "revision" : "revisions",
            track,
            names(all),
            Width.cut(told, EditQuestion.MAX_NEWS),
            all.size() == 1 ? "" : " and so on");
  }

  /**
   * Says what is done of a run that cannot go on.
   *
   * @param done how many are
   */
  String brokeOff(List<TrackEdit.Each> all, int done) {
    var left = all.subList(Math.min(done, all.size()), all.size());
    return "broke off: "
        + done
        + " of "
        + all.size()
        + " done; perhaps written: "
        + names(left.subList(0, Math.min(1, left.size())))
        + "; not: "
        + names(left.subList(Math.min(1, left.size()), left.size()))
        + ". Run the same again: what is done is left alone.";
  }

  private static String names(List<TrackEdit.Each> all) {
    return all.isEmpty()
        ? "none"
        : Width.cut(all.stream().map(TrackEdit.Each::id).collect(Collectors.joining(", ")), NAMED);
  }
}
