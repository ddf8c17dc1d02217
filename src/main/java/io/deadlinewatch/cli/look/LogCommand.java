package io.deadlinewatch.cli.look;

import io.deadlinewatch.cli.options.Arguments;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Limit;
import io.deadlinewatch.cli.options.ListOutput;
import io.deadlinewatch.cli.options.TrackOptions;
import io.deadlinewatch.cli.workplace.Paged;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Audience;
import java.time.Instant;
import java.util.Optional;
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

  @CommandLine.Option(
      names = "--since",
      paramLabel = "T",
      description = "From a day on, such as 2025-11-01, or an instant. Default: from the first.")
  private @Nullable String since;

  @CommandLine.Option(
      names = "--until",
      paramLabel = "T",
      description = "Up to a day, and the whole of it, or before an instant. Default: up to now.")
  private @Nullable String until;

  @CommandLine.Option(names = "--track", paramLabel = "SLUG", description = "One track only.")
  private @Nullable String track;

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
    var first = Arguments.moment("--since", since, audience.zone());
    var end = Arguments.moment("--until", until, audience.zone()).map(at -> dayEnd(at, audience));
    if (first.isPresent() && end.isPresent() && !first.get().isBefore(end.get())) {
      throw new RequestException("--until: " + until + " is before --since, " + since);
    }
    var facts = store.facts();
    var all =
        LogEntry.all(store.histories(), facts).stream()
            .filter(entry -> isAsked(entry, first, end))
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

  /** A date means its whole day. */
  private Instant dayEnd(Instant given, Audience audience) {
    return until != null && until.contains("T")
        ? given
        : audience.dateOf(given).plusDays(1).atStartOfDay(audience.zone()).toInstant();
  }

  private boolean isAsked(LogEntry entry, Optional<Instant> first, Optional<Instant> end) {
    return (track == null || entry.isOf(track))
        && first.filter(entry.at()::isBefore).isEmpty()
        && end.map(entry.at()::isBefore).orElse(true);
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
