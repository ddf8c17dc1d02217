package io.deadlinewatch.cli.look;

import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Limit;
import io.deadlinewatch.cli.options.ListOutput;
import io.deadlinewatch.cli.options.Period;
import io.deadlinewatch.cli.options.TrackOptions;
import io.deadlinewatch.cli.print.JsonParts;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.workplace.Paged;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.delivery.console.Width;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.store.DeadlineItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Lists deadlines. */
@CommandLine.Command(
    name = "list",
    description = "Lists what awaits its outcome and what comes next, by when it is due.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch list --track truce --until 2025-11-30"})
public final class ListCommand implements Callable<Integer>, Paged {
  private static final int MOST = 100_000;

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "state",
          "track",
          "title",
          "certainty",
          "due.due",
          "due.through",
          "due.zone",
          "due.instant",
          "due.reachedAt");

  private final Workplace workplace;

  @CommandLine.Option(
      names = "--all",
      description = "Settled and cancelled ones too; reads the whole table.")
  private boolean all;

  @CommandLine.Option(names = "--track", paramLabel = "SLUG", description = "One track only.")
  private @Nullable String track;

  @CommandLine.Mixin private Period period = new Period();
  @CommandLine.Mixin private Limit limit = new Limit();
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private ListOutput output = new ListOutput();

  public ListCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  /** A deadline and why it is listed. */
  private record Line(String state, DeadlineSummary summary) {}

  @Override
  public Integer call() {
    var store = connection.store(workplace);
    var audience = store.audience();
    var now = workplace.clock().instant();
    var range = period.range(audience);
    List<Line> lines = new ArrayList<>();
    Stream.of(store.awaitingOutcome(now, MOST), store.upcoming(now, MOST))
        .flatMap(List::stream)
        .forEach(each -> lines.add(new Line(state(each, now, audience), each)));
    if (all) {
      store.deadlines().stream()
          .map(DeadlineItem::deadline)
          .filter(deadline -> !deadline.status().isOpen())
          .sorted(Comparator.comparing(deadline -> deadline.due().reachedAt(audience)))
          .forEach(each -> lines.add(new Line(each.status().word(), each.summary())));
    }
    lines.removeIf(line -> !isAsked(line.summary(), range));
    if (lines.isEmpty() && track != null) {
      TrackOptions.nobody(store, track).ifPresent(workplace.err()::println);
    }
    var shown = limit.first(lines);
    if (output.isText()) {
      print(shown, audience, now);
      Limit.sayFirst(workplace, shown.size(), lines.size(), "deadlines");
    } else {
      output.print(workplace, COLUMNS, shown.stream().map(line -> json(line, audience)).toList());
    }
    return connection.ended(workplace);
  }

  private boolean isAsked(DeadlineSummary deadline, Period.Range range) {
    return (track == null || deadline.track().equals(track)) && range.has(deadline.due());
  }

  /**
   * A date alone has an outcome once its day is over where it is spoken; until then it runs. Where
   * reaching it is all that happens, there is none to wait for.
   */
  private static String state(DeadlineSummary deadline, Instant now, Audience audience) {
    var due = deadline.due();
    boolean runs = due.isDateAlone() && !due.isPast(now, audience);
    if (runs || due.reachedAt(audience).isAfter(now)) {
      return "upcoming";
    }
    return deadline.classification().awaitsOutcome() ? "awaiting" : "reached";
  }

  private void print(List<Line> lines, Audience audience, Instant now) {
    section("Awaiting outcome", lines, line -> line.state().equals("awaiting"), audience, now);
    section("Reached", lines, line -> line.state().equals("reached"), audience, now);
    section("Upcoming", lines, line -> line.state().equals("upcoming"), audience, now);
    section("Settled", lines, line -> line.state().equals("settled"), audience, now);
    section("Cancelled", lines, line -> line.state().equals("cancelled"), audience, now);
    if (lines.isEmpty()) {
      workplace.say(
          "No deadlines"
              + Optional.ofNullable(track).map(" of track "::concat).orElse("")
              + (period.isGiven() ? " in that time" : "")
              + (all ? "." : " are open; --all shows settled and cancelled ones too."));
    }
  }

  private void section(
      String name, List<Line> lines, Predicate<Line> which, Audience audience, Instant now) {
    var zone = Dates.zoneName(now.atZone(audience.zone()));
    var textTable = new TextTable("DUE, " + zone, "TRACK", "DEADLINE");
    lines.stream()
        .filter(which)
        .map(Line::summary)
        .forEach(each ->
            textTable.row(
                due(each.due(), audience, now),
                Width.cut(each.track(), Math.max(15, workplace.columns() / 4 - 5)),
                each.id() + "\n" + each.title() + " (" + each.certainty().word() + ")"));
    if (!textTable.isEmpty()) {
      workplace.out().println(workplace.style().bold(name));
      textTable.print(workplace);
      workplace.out().println();
    }
  }

  /** Short enough for a column: in the audience's zone, which the head names. */
  private static String due(Due due, Audience audience, Instant now) {
    int year = audience.dateOf(now).getYear();
    return switch (due) {
      case Due.On _ -> new DueWords(audience, now).written(due);
      case Due.Through(var lastDay, _) -> "through " + Dates.day(lastDay, year);
      case Due.At _ -> {
        var local = due.instant().orElseThrow().atZone(audience.zone());
        yield Dates.day(local.toLocalDate(), year) + ", " + Dates.clock(local.toLocalTime());
      }
    };
  }

  private static String json(Line line, Audience audience) {
    var summary = line.summary();
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("id", summary.id());
      json.writeStringField("state", line.state());
      json.writeStringField("track", summary.track());
      json.writeStringField("title", summary.title());
      json.writeStringField("certainty", summary.certainty().word());
      JsonParts.due(json, summary.due(), audience);
      json.writeEndObject();
    });
  }
}
