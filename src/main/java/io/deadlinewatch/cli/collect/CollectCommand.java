package io.deadlinewatch.cli.collect;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.workplace.Exit;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.collector.draft.Draft;
import io.deadlinewatch.collector.draft.KeptDraft;
import io.deadlinewatch.collector.draft.Proposals;
import io.deadlinewatch.collector.keep.Collecting;
import io.deadlinewatch.collector.register.Harvest;
import io.deadlinewatch.dataset.Dataset;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.preview.KnownData;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.OperatorStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What keeps a table up with the Federal Register. */
@CommandLine.Command(
    name = "collect",
    description = {
      "Asks the Federal Register for what concerns the tracks, reads its dates, compares them with"
          + " the deadlines that are there, and proposes drafts; it announces nothing.",
      "It compares with a data file, or with the table, which then keeps new drafts. Exit code 1"
          + " where the Register could not be read to the end, after proposing what was read."
    },
    mixinStandardHelpOptions = true,
    subcommands = ReadTextsCommand.class,
    footer = {
      "",
      "Examples:",
      "  deadline-watch collect --data deadlines.yaml --since 2026-11-01",
      "  deadline-watch collect read texts.jsonl"
    })
public final class CollectCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Option(
      names = "--data",
      paramLabel = "FILE",
      description = "A data file, or - for standard input, to compare with; nothing is kept then.")
  private @Nullable String data;

  @CommandLine.Option(
      names = "--dry-run",
      description = "Shows what would be proposed, and keeps nothing.")
  private boolean dryRun;

  @CommandLine.Mixin private QueryOptions queryOptions = new QueryOptions();
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private Output output = new Output();

  public CollectCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var store = store();
    var harvest = queryOptions.collect(workplace);
    var deadlines = store.deadlines().stream().map(DeadlineItem::deadline).toList();
    var proposed = new Proposals(deadlines).of(harvest.found());
    print(isTable() ? kept(store, proposed) : proposed, deadlines);
    return ended(harvest);
  }

  private boolean isTable() {
    return data == null && connection.isKnown(workplace);
  }

  /** What the table does not have yet, after it has it. */
  private List<Draft> kept(OperatorStore store, List<Draft> proposed) {
    var now = workplace.clock().instant();
    return dryRun
        ? Collecting.fresh(store.drafts(), proposed, now).stream().map(KeptDraft::draft).toList()
        : Collecting.keep(store.drafts(), proposed, now);
  }

  private OperatorStore store() {
    if (data != null && connection.isNamed()) {
      throw new RequestException(
          "--data: goes without --table, --stack and --home; name one of them");
    }
    if (isTable()) {
      return connection.store(workplace);
    }
    var dataset = data == null ? Dataset.shipped() : Dataset.load(data);
    return KnownData.of(dataset, workplace.clock().instant());
  }

  private void print(List<Draft> drafts, List<Deadline> deadlines) {
    Map<String, Deadline> byId =
        deadlines.stream().collect(Collectors.toMap(Deadline::id, Function.identity()));
    for (var draft : drafts) {
      Optional<Deadline> stands = draft.deadline().map(byId::get);
      workplace
          .out()
          .println(output.isJson() ? DraftLine.json(draft) : DraftLine.text(draft, stands));
    }
  }

  private int ended(Harvest harvest) {
    harvest.problems().forEach(problem -> workplace.err().println("not read: " + problem));
    if (harvest.unreadable() > 0) {
      workplace
          .err()
          .println(harvest.unreadable() + " results were none that can be read; left out");
    }
    if (!output.isJson()) {
      int read = harvest.found().size();
      workplace.err().println(read == 1 ? "one document read" : read + " documents read");
    }
    workplace.err().flush();
    return harvest.isWhole() ? 0 : Exit.FAILED;
  }
}
