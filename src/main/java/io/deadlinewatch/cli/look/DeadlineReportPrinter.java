package io.deadlinewatch.cli.look;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.words.ChangeWords;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.cli.print.RevisionWords;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.delivery.console.Style;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** A deadline for a person at a terminal. */
final class DeadlineReportPrinter {
  private final Workplace workplace;
  private final PrintStream out;
  private final Style style;

  DeadlineReportPrinter(Workplace workplace) {
    this.workplace = workplace;
    this.out = workplace.out();
    this.style = workplace.style();
  }

  void print(DeadlineReport deadlineReport) {
    var deadline = deadlineReport.deadline();
    out.println(style.bold(deadline.id() + ", revision " + revision(deadlineReport)));
    var textTable = new TextTable("", "");
    textTable.row("Title", deadline.title());
    textTable.row("Track", deadline.track());
    textTable.row("Importance", deadline.importance().word());
    var due = new DueWords(deadlineReport.audience(), deadlineReport.now()).lines(deadline.due());
    textTable.row("Due", String.join("\n", due));
    textTable.row("Certainty", deadline.certainty().word());
    textTable.row(
        "Status",
        deadline.status().word()
            + deadline.status().outcome().map(": "::concat).orElse("")
            + (deadline.classification().awaitsOutcome() ? "" : ", no outcome is awaited"));
    deadline.wording().authority().ifPresent(text -> textTable.row("Authority", text));
    deadline.wording().consequence().ifPresent(text -> textTable.row("Then", text));
    deadline.wording().action().ifPresent(text -> textTable.row("To do", text));
    deadline
        .wording()
        .sources()
        .forEach(source -> textTable.row("Source", RevisionWords.source(source)));
    textTable.printRows(workplace);
    plan(deadlineReport);
    revisions(deadlineReport);
    records(deadlineReport);
  }

  private static String revision(DeadlineReport deadlineReport) {
    var progress = deadlineReport.item().progress();
    return progress.revision() + (progress.hasUnannounced() ? " (not announced yet)" : "");
  }

  private void plan(DeadlineReport deadlineReport) {
    var textTable = new TextTable("ALERT", "AT", "STATE");
    deadlineReport
        .plan()
        .forEach(each ->
            textTable.row(
                each.name(),
                RevisionWords.moment(each.at(), deadlineReport.audience()),
                each.state()));
    section("Alert plan of this revision", textTable, "Nothing is planned.");
  }

  private void revisions(DeadlineReport deadlineReport) {
    var textTable = new TextTable("REV", "MADE", "WHAT");
    for (var revision : deadlineReport.revisions()) {
      var edit = revision.edit();
      var what = String.join("\n", ChangeWords.lines(revision.from(), revision.to()));
      textTable.row(
          Integer.toString(revision.number()),
          RevisionWords.moment(edit.at(), deadlineReport.audience()),
          what
              + edit.headline().map("\nHeadline: "::concat).orElse("")
              + (edit.why().isEmpty() ? "" : "\nWhy: " + edit.why())
              + RevisionWords.by(edit.maker())
              + edit.source()
                  .map(source -> "\nSource: " + RevisionWords.source(source))
                  .orElse(""));
    }
    section("Revisions", textTable, "None is recorded.");
  }

  private void records(DeadlineReport deadlineReport) {
    var textTable = new TextTable("SENT", "ALERT");
    for (var record : deadlineReport.records()) {
      textTable.row(
          RevisionWords.moment(record.decidedAt(), deadlineReport.audience()),
          record.id().text()
              + "\n"
              + record.entry().headline()
              + "\naccepted by: "
              + record.accepted().keySet().stream()
                  .sorted()
                  .map(Medium::word)
                  .collect(Collectors.joining(", ")));
    }
    section("Sent", textTable, "Nothing yet.");
  }

  private void section(String name, TextTable textTable, String empty) {
    out.println();
    out.println(style.bold(name));
    if (textTable.isEmpty()) {
      out.println(empty);
    } else {
      textTable.print(workplace);
    }
  }
}
