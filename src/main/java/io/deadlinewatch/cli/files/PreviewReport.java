package io.deadlinewatch.cli.files;

import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.print.RevisionWords;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.delivery.console.AlertPrinter;
import io.deadlinewatch.delivery.console.ConsolePublisher;
import io.deadlinewatch.delivery.console.FullAlerts;
import io.deadlinewatch.delivery.console.Highlights;
import io.deadlinewatch.delivery.console.JsonLines;
import io.deadlinewatch.delivery.console.PreviewedAlert;
import io.deadlinewatch.delivery.console.RouteView;
import io.deadlinewatch.delivery.console.Tally;
import io.deadlinewatch.delivery.console.Timeline;
import io.deadlinewatch.preview.Preview;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Shows a preview: a timeline and the most important alerts, or those that are chosen, in full. */
final class PreviewReport {
  private static final int HIGHLIGHTS = 3;

  /** What is previewed. */
  record Shown(String data, Instant from, Instant to, Audience audience, RouteView route) {}

  private final Workplace workplace;
  private final PrintStream out;
  private final Shown shown;
  private final PreviewScope scope;

  PreviewReport(Workplace workplace, Shown shown, PreviewScope scope) {
    this.workplace = workplace;
    this.out = workplace.out();
    this.shown = shown;
    this.scope = scope;
  }

  void print(Preview preview, Output.Format format) {
    var full =
        new FullAlerts(
            out, shown.audience(), workplace.style(), workplace.columns(), shown.route());
    switch (format) {
      case json -> {
        var lines = new JsonLines(out, shown.audience(), shown.route());
        if (scope.isSome()) {
          chosen(preview, () -> {}, lines);
        } else {
          run(preview, lines);
        }
      }
      case text -> {
        if (scope.isSome()) {
          chosen(preview, this::open, full);
        } else if (scope.isFull()) {
          open();
          var tally = run(preview, full);
          close(tally);
        } else {
          overview(preview, full);
        }
      }
    }
  }

  private Tally run(Preview preview, AlertPrinter printer) {
    var tally = new Tally(shown.audience(), printer);
    preview.run(shown.to(), new ConsolePublisher(tally));
    return tally;
  }

  /** Shows nothing before it knows that there is something of the choice. */
  private void chosen(Preview preview, Runnable open, AlertPrinter printer) {
    List<List<PreviewedAlert>> chosen = new ArrayList<>();
    var tally =
        run(
            preview,
            together -> {
              var some =
                  together.stream()
                      .filter(told -> scope.holds(told.alert(), shown.audience()))
                      .toList();
              if (!some.isEmpty()) {
                chosen.add(some);
              }
            });
    scope.require(tally);
    open.run();
    chosen.forEach(printer::print);
    if (chosen.isEmpty()) {
      workplace.err().println(scope.nothing(tally));
    }
  }

  private void overview(Preview preview, FullAlerts full) {
    var audience = shown.audience();
    open();
    var timeline =
        new Timeline(
            out,
            audience,
            workplace.style(),
            workplace.columns(),
            new Timeline.Days(audience.dateOf(shown.from()), audience.dateOf(shown.to())));
    var highlights = new Highlights(HIGHLIGHTS, audience);
    timeline.open();
    var tally =
        run(
            preview,
            together -> {
              timeline.print(together);
              highlights.print(together);
            });
    close(tally);
    if (!tally.isEmpty()) {
      out.println("In MEDIA, all means e-mail, SMS and " + shown.route().readers() + ".");
      highlights(highlights.kept(), full);
    }
  }

  private void highlights(List<List<PreviewedAlert>> kept, FullAlerts full) {
    out.println();
    out.println(workplace.style().bold("The most important of them, as their readers get them:"));
    kept.forEach(full::print);
    out.println();
    out.println("To see the rest, add to the command:");
    var first = kept.getFirst().getFirst().alert();
    var rest = new TextTable("", "");
    rest.row("  --full", "every alert as its readers get it");
    rest.row("  --day " + shown.audience().dateOf(first.at()), "those of one day");
    rest.row("  --alert " + first.id().text(), "one");
    rest.row("  --alert " + Tally.subject(first), "all of one deadline");
    rest.printRows(workplace);
  }

  private void open() {
    out.println(workplace.style().bold("Deadline Watch preview of " + shown.data()));
    workplace.say(
        "From "
            + RevisionWords.moment(shown.from(), shown.audience())
            + " to "
            + RevisionWords.moment(shown.to(), shown.audience())
            + ".");
    out.println("Nothing is sent.");
  }

  private void close(Tally tally) {
    out.println();
    workplace.say(tally.words());
  }
}
