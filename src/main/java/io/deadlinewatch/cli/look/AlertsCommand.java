package io.deadlinewatch.cli.look;

import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.cli.edit.EditRequest;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Limit;
import io.deadlinewatch.cli.options.ListOutput;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.workplace.Paged;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DueText;
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
      "Example:",
      "  deadline-watch alerts --day 2025-11-10 --days 7 --deadline us-cn-truce"
    })
public final class AlertsCommand implements Callable<Integer>, Paged {
  private static final int MOST_DAYS = 35;

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
      description = "How many days, at most " + MOST_DAYS + ". Default: 2.")
  private int days = 2;

  @CommandLine.Option(
      names = "--deadline",
      paramLabel = "ID",
      description = "Those of one deadline only.")
  private @Nullable String deadline;

  @CommandLine.Mixin private Limit limit = new Limit();
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private ListOutput output = new ListOutput();

  public AlertsCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    if (days < 1 || days > MOST_DAYS) {
      throw new RequestException("--days: " + days + " is not 1 to " + MOST_DAYS);
    }
    var asked = Optional.ofNullable(day).map(date -> DueText.date("--day", date));
    var store = connection.store(workplace);
    var audience = store.audience();
    var last = asked.orElseGet(() -> audience.dateOf(workplace.clock().instant()));
    var first = last.minusDays(days - 1L);
    var after = first.atStartOfDay(audience.zone()).toInstant().minusMillis(1);
    var until = last.plusDays(1).atStartOfDay(audience.zone()).toInstant().minusMillis(1);
    if (deadline != null) {
      EditRequest.find(store, deadline);
    }
    var told = store.told(after, until).stream().filter(this::isAsked).toList();
    var shown = limit.last(told);
    if (output.isText()) {
      print(shown, audience);
      workplace.say(sum(shown.size(), told.size(), span(first, last)));
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

  private static String span(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? " on " + Dates.fullDay(last)
        : " from " + Dates.fullDay(first) + " to " + Dates.fullDay(last);
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
