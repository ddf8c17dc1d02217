package io.deadlinewatch.cli;

import io.deadlinewatch.briefing.ChangeWords;
import io.deadlinewatch.briefing.DueWords;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.delivery.console.Style;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** A deadline for a person at a terminal. */
final class SheetPrinter {
  private final PrintStream out;
  private final Style style;

  SheetPrinter(Workplace workplace) {
    this.out = workplace.out();
    this.style = workplace.style();
  }

  void print(Sheet sheet) {
    var deadline = sheet.deadline();
    out.println(Paint.bold(style, deadline.id() + ", revision " + revision(sheet)));
    var table = new Table("", "");
    table.row("Title", deadline.title());
    table.row("Track", deadline.track());
    var due = new DueWords(sheet.audience(), sheet.now()).lines(deadline.due());
    table.row("Due", String.join("\n", due));
    table.row("Certainty", deadline.certainty().word());
    table.row(
        "Status",
        deadline.status().word() + deadline.status().outcome().map(": "::concat).orElse(""));
    deadline.wording().authority().ifPresent(text -> table.row("Authority", text));
    deadline.wording().consequence().ifPresent(text -> table.row("Then", text));
    deadline.wording().sources().forEach(source -> table.row("Source", source(source)));
    table.printRows(out);
    plan(sheet);
    revisions(sheet);
    records(sheet);
  }

  private static String revision(Sheet sheet) {
    var progress = sheet.item().progress();
    return progress.revision() + (progress.hasUnannounced() ? " (not announced yet)" : "");
  }

  private void plan(Sheet sheet) {
    var table = new Table("ALERT", "AT", "STATE");
    sheet
        .plan()
        .forEach(each ->
            table.row(
                each.name(), RevisionWords.moment(each.at(), sheet.audience()), each.state()));
    section("Alert plan of this revision", table, "Nothing is planned.");
  }

  private void revisions(Sheet sheet) {
    var table = new Table("REV", "MADE", "WHAT");
    for (var revision : sheet.revisions()) {
      var edit = revision.edit();
      var what = String.join("\n", ChangeWords.lines(revision.from(), revision.to()));
      table.row(
          Integer.toString(revision.number()),
          RevisionWords.moment(edit.at(), sheet.audience()),
          what
              + (edit.why().isEmpty() ? "" : "\nWhy: " + edit.why())
              + (edit.by().isEmpty() ? "" : "\nBy: " + edit.by())
              + edit.source().map(source -> "\nSource: " + source(source)).orElse(""));
    }
    section("Revisions", table, "None is recorded.");
  }

  private void records(Sheet sheet) {
    var table = new Table("SENT", "ALERT");
    for (var record : sheet.records()) {
      table.row(
          RevisionWords.moment(record.decidedAt(), sheet.audience()),
          record.id().text()
              + "\n"
              + record.entry().headline()
              + "\naccepted by: "
              + record.accepted().keySet().stream()
                  .sorted()
                  .map(Medium::word)
                  .collect(Collectors.joining(", ")));
    }
    section("Sent", table, "Nothing yet.");
  }

  private void section(String name, Table table, String empty) {
    out.println();
    out.println(Paint.bold(style, name));
    if (table.isEmpty()) {
      out.println(empty);
    } else {
      table.print(out, style);
    }
  }

  private static String source(Source source) {
    return source.title() + ", " + source.url();
  }
}
