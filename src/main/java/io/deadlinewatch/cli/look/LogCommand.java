package io.deadlinewatch.cli.look;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Limit;
import io.deadlinewatch.cli.options.ListOutput;
import io.deadlinewatch.cli.options.Period;
import io.deadlinewatch.cli.options.TrackOptions;
import io.deadlinewatch.cli.workplace.Paged;
import io.deadlinewatch.cli.workplace.Workplace;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Lists what was changed. */
@CommandLine.Command(
    name = "log",
    description =
        "Lists who changed what and why, over all deadlines and facts, the newest first. It reads"
            + " the whole table.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A fact by itself is listed since when it is on record; who wrote it is not kept.",
      "",
      "Example:",
      "  deadline-watch log --since 2025-11-01 --track truce --limit 20"
    })
public final class LogCommand implements Callable<Integer>, Paged {
  private final Workplace workplace;

  @CommandLine.Option(names = "--track", paramLabel = "SLUG", description = "One track only.")
  private @Nullable String track;

  @CommandLine.Mixin private Period period = new Period();
  @CommandLine.Mixin private Limit limit = new Limit();
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private ListOutput output = new ListOutput();

  public LogCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var store = connection.store(workplace);
    var audience = store.audience();
    var range = period.range(audience);
    var facts = store.facts();
    var all =
        LogEntry.all(store.histories(), facts).stream()
            .filter(entry -> (track == null || entry.isOf(track)) && range.has(entry.at()))
            .toList();
    if (all.isEmpty() && track != null) {
      TrackOptions.nobody(store, track).ifPresent(workplace.err()::println);
    }
    var shown = limit.first(all);
    var logReport = LogReport.of(audience, facts);
    if (output.isText()) {
      shown.forEach(entry -> logReport.print(entry, workplace));
      workplace.say(sum(shown.size(), all.size()));
    } else {
      output.print(workplace, LogReport.COLUMNS, shown.stream().map(logReport::json).toList());
    }
    return connection.ended(workplace);
  }

  private static String sum(int shown, int all) {
    if (all == 0) {
      return "Nothing was changed.";
    }
    return (shown < all ? "The newest " + shown + " of " : "")
        + all
        + (all == 1 ? " change." : " changes.");
  }
}
