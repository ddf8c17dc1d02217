package io.deadlinewatch.cli.edit;

import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.print.RevisionWords;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.delivery.console.Width;
import io.deadlinewatch.edit.Repair;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Remains;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows what a repair will write, and says what it wrote. */
final class RepairPrinter {
  private final Workplace workplace;
  private final Output output;

  RepairPrinter(Workplace workplace, Output output) {
    this.workplace = workplace;
    this.output = output;
  }

  void nothingToRepair(Remains remains) {
    if (output.isJson()) {
      workplace.out().println(json(remains, Optional.empty(), false, List.of()));
      return;
    }
    workplace.say(
        "Nothing to repair: "
            + remains.id()
            + " can be read, and so can all that stands beside it.");
  }

  /** What is wrong, and what will stand there instead. */
  void shown(Repair repair, DeadlineItem item) {
    if (output.isJson()) {
      return;
    }
    var out = workplace.out();
    out.println(workplace.style().bold(repair.remains().id() + ": what cannot be read"));
    problems(repair.remains())
        .flatMap(line -> Width.hanging(line, workplace.columns() - 4).stream())
        .forEach(line -> out.println("    " + line));
    if (!(repair.remains().head() instanceof Remains.Head.Whole)) {
      out.println("  It will stand again as");
      table(repair, item).printRows(workplace);
    }
    for (var each : repair.revisions()) {
      Width.wrapped(
              "will be written anew: " + RevisionWords.line(each.revision()),
              workplace.columns() - 4)
          .forEach(line -> out.println("    " + line));
    }
  }

  void done(Repair repair, DeadlineItem item, boolean written) {
    if (output.isJson()) {
      var left = repair.left().stream().map(row -> row.key().sk()).toList();
      workplace.out().println(json(repair.remains(), Optional.of(item), written, left));
    } else if (written) {
      workplace.say(
          "Done: "
              + item.deadline().id()
              + " is at revision "
              + item.progress().revision()
              + ". The sweeps look at it again.");
    }
  }

  private TextTable table(Repair repair, DeadlineItem item) {
    var deadline = item.deadline();
    var audience = repair.audience();
    var progress = item.progress();
    var table = new TextTable("", "", "");
    table.row("  ", "Title", deadline.title());
    table.row("  ", "Track", deadline.track());
    table.row("  ", "Due", new DueWords(audience, repair.now()).written(deadline.due()));
    table.row("  ", "Status", deadline.status().word());
    table.row("  ", "Revision", progress.revision() + from(repair, progress.revision()));
    table.row(
        "  ",
        "Told",
        (progress.announced() == 0 ? "no revision" : "revision " + progress.announced())
            + (progress.said().isEmpty()
                ? ""
                : "; " + String.join(", ", progress.said().stream().sorted().toList())));
    table.row("  ", "Next alert", next(repair, item));
    return table;
  }

  private static String from(Repair repair, int number) {
    return repair
        .lastReadable()
        .filter(last -> last.number() != number)
        .map(last -> ", which cannot be read: as revision " + last.number() + " left it")
        .orElse("");
  }

  private static String next(Repair repair, DeadlineItem item) {
    return item.state()
        .nextAlertAt()
        .map(at ->
            at.isAfter(repair.now())
                ? RevisionWords.moment(at, repair.audience())
                : "with the next sweep, unless its records say that it was told")
        .orElse("none");
  }

  private static Stream<String> problems(Remains remains) {
    var head =
        switch (remains.head()) {
          case Remains.Head.Whole _ -> Stream.<String>empty();
          case Remains.Head.Damaged(var problem, _, _) -> Stream.of(problem);
          case Remains.Head.Absent() -> Stream.of("its own row is not there any more");
        };
    return Stream.concat(head, remains.damaged().stream().map(Remains.DamagedRow::problem));
  }

  private static String json(
      Remains remains, Optional<DeadlineItem> item, boolean written, List<String> left) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("deadline", remains.id());
      json.writeBooleanField("written", written);
      Json.strings(json, "problems", problems(remains).toList());
      if (item.isPresent()) {
        var progress = item.get().progress();
        json.writeNumberField("revision", progress.revision());
        json.writeNumberField("announced", progress.announced());
        Json.strings(json, "said", progress.said().stream().sorted().toList());
        Json.field(json, "nextAlertAt", item.get().state().nextAlertAt().map(Instant::toString));
      }
      Json.strings(json, "left", left);
      json.writeEndObject();
    });
  }
}
