package io.deadlinewatch.cli.look;

import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.cli.edit.EditRequest;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Limit;
import io.deadlinewatch.cli.options.ListOutput;
import io.deadlinewatch.cli.options.Period;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.workplace.Paged;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.JournalEntry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Lists what was sent. */
@CommandLine.Command(
    name = "alerts",
    description = "Lists what was sent, by day in the audience's zone; today and the day before.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  deadline-watch alerts --day 2025-11-10 --days 7 --deadline us-cn-truce",
      "  deadline-watch alerts --since 2025-11-01 --until 2025-11-10 --limit 20"
    })
public final class AlertsCommand implements Callable<Integer>, Paged {
  private static final List<String> COLUMNS =
      List.of("at", "id", "kind", "deadline", "track", "headline");

  private final Workplace workplace;

  @CommandLine.Option(
      names = "--day",
      paramLabel = "DATE",
      description = "The last day to list. Default: today.")
  private @Nullable String day;

  @CommandLine.Option(
      names = "--days",
      paramLabel = "N",
      description = "How many days, at most " + AlertDays.MOST + ". Default: 2.")
  private @Nullable Integer days;

  @CommandLine.Option(
      names = "--deadline",
      paramLabel = "ID",
      description = "Those of one deadline only.")
  private @Nullable String deadline;

  @CommandLine.Mixin private Period period = new Period();
  @CommandLine.Mixin private Limit limit = new Limit();
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private ListOutput output = new ListOutput();

  public AlertsCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var store = connection.store(workplace);
    var audience = store.audience();
    var alertDays =
        period.isGiven()
            ? AlertDays.of(period.range(audience), day, days, workplace.clock().instant())
            : AlertDays.of(day, days, audience, workplace.clock().instant());
    if (deadline != null) {
      EditRequest.find(store, deadline);
    }
    var told =
        store.told(alertDays.after(), alertDays.until()).stream().filter(this::isAsked).toList();
    var shown = limit.last(told);
    if (output.isText()) {
      print(shown, audience);
      workplace.say(sum(shown.size(), told.size(), alertDays.words()));
    } else {
      output.print(workplace, COLUMNS, shown.stream().map(AlertsCommand::json).toList());
    }
    return connection.ended(workplace);
  }

  private boolean isAsked(JournalEntry entry) {
    return deadline == null
        || (entry.id() instanceof AlertId.OfDeadline of && of.deadline().equals(deadline));
  }

  private void print(List<JournalEntry> told, Audience audience) {
    Map<LocalDate, List<JournalEntry>> byDay =
        told.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> audience.dateOf(entry.at()), LinkedHashMap::new, Collectors.toList()));
    for (var date : byDay.keySet()) {
      workplace.out().println(workplace.style().bold(Dates.fullDay(date)));
      table(byDay.getOrDefault(date, List.of()), audience).print(workplace);
      workplace.out().println();
    }
  }

  private static String sum(int shown, int all, String span) {
    if (all == 0) {
      return "Nothing was sent" + span + ".";
    }
    var of = shown < all ? "The last " + shown + " of " : "";
    return of + all + (all == 1 ? " alert" : " alerts") + span + ".";
  }

  private static TextTable table(Collection<JournalEntry> entries, Audience audience) {
    var textTable = new TextTable("SENT", "KIND", "ALERT");
    for (var entry : entries) {
      var local = entry.at().atZone(audience.zone()).withSecond(0).withNano(0);
      textTable.row(
          Dates.clock(local.toLocalTime()),
          entry.entry().kind(),
          entry.entry().headline() + "\n" + entry.id().text());
    }
    return textTable;
  }

  private static String json(JournalEntry entry) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("at", entry.at().toString());
      json.writeStringField("id", entry.id().text());
      json.writeStringField("kind", entry.entry().kind());
      Json.field(
          json,
          "deadline",
          entry.id() instanceof AlertId.OfDeadline of
              ? Optional.of(of.deadline())
              : Optional.empty());
      json.writeStringField("track", entry.entry().track());
      json.writeStringField("headline", entry.entry().headline());
      json.writeEndObject();
    });
  }
}
