package io.deadlinewatch.cli.edit;

import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Limit;
import io.deadlinewatch.cli.options.ListOutput;
import io.deadlinewatch.cli.options.Period;
import io.deadlinewatch.cli.options.TrackOptions;
import io.deadlinewatch.cli.print.JsonParts;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.workplace.Paged;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.delivery.console.Width;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Situation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Lists facts. */
@CommandLine.Command(
    name = "list",
    description = "Lists the facts in force, by track; --since and --until go by their dates.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch fact list --track truce --all"})
public final class FactListCommand implements Callable<Integer>, Paged {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "track",
          "text",
          "asOf",
          "supersedes",
          "inForce",
          "source.title",
          "source.url",
          "source.published",
          "source.official");

  private final Workplace workplace;

  @CommandLine.Option(
      names = "--all",
      description = "Superseded ones, withdrawn ones and those to come too.")
  private boolean all;

  @CommandLine.Option(names = "--track", paramLabel = "SLUG", description = "One track only.")
  private @Nullable String track;

  @CommandLine.Mixin private Period period = new Period();
  @CommandLine.Mixin private Limit limit = new Limit();
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private ListOutput output = new ListOutput();

  public FactListCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var store = connection.store(workplace);
    var today = store.audience().dateOf(workplace.clock().instant());
    var every = store.facts();
    Set<Fact> inForce =
        Situation.on(today, every).tracks().values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    var range = period.range(store.audience());
    var asked =
        every.stream()
            .filter(fact -> all || inForce.contains(fact))
            .filter(fact -> track == null || fact.track().equals(track))
            .filter(fact -> range.has(fact.statement().asOf()))
            .sorted(
                Comparator.comparing(Fact::track)
                    .thenComparing(fact -> fact.statement().asOf(), Comparator.reverseOrder())
                    .thenComparing(Fact::id))
            .toList();
    var shown = limit.first(asked);
    if (shown.isEmpty() && track != null) {
      TrackOptions.nobody(store, track).ifPresent(workplace.err()::println);
    }
    if (!output.isText()) {
      output.print(
          workplace,
          COLUMNS,
          shown.stream().map(fact -> JsonParts.fact(fact, inForce.contains(fact))).toList());
      return connection.ended(workplace);
    }
    var textTable = new TextTable("TRACK", "AS OF", "FACT");
    for (var fact : shown) {
      var state =
          fact.filing().isWithdrawn()
              ? " (withdrawn)"
              : inForce.contains(fact) ? "" : " (not in force)";
      textTable.row(
          Width.cut(fact.track(), Math.max(15, workplace.columns() / 4)),
          Dates.dated(fact.statement().asOf()),
          fact.statement().text() + "\n" + fact.id() + state);
    }
    textTable.print(workplace);
    Limit.sayFirst(workplace, shown.size(), asked.size(), "facts");
    if (textTable.isEmpty()) {
      workplace.say(
          "No facts"
              + (period.isGiven() ? " of that time" : "")
              + (all ? "." : " are in force; --all shows the others."));
    }
    return connection.ended(workplace);
  }
}
