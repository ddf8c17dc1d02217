package io.deadlinewatch.cli.collect;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Limit;
import io.deadlinewatch.cli.options.ListOutput;
import io.deadlinewatch.cli.options.Period;
import io.deadlinewatch.cli.workplace.Paged;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.collector.draft.KeptDraft;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.OperatorStore;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Lists what was proposed. */
@CommandLine.Command(
    name = "drafts",
    description =
        "Lists the drafts that wait for somebody; --since and --until go by since when they do.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch drafts --table deadlines"})
public final class DraftsCommand implements Callable<Integer>, Paged {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "document",
          "docket",
          "kind",
          "deadline",
          "class",
          "due",
          "through",
          "zone",
          "certainty",
          "sentence",
          "flags",
          "agrees",
          "title",
          "url");

  private final Workplace workplace;

  @CommandLine.Option(
      names = "--all",
      description = "Those too that were accepted or dismissed, with what became of them.")
  private boolean all;

  @CommandLine.Mixin private Period period = new Period();
  @CommandLine.Mixin private Limit limit = new Limit();
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private ListOutput output = new ListOutput();

  public DraftsCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var store = connection.store(workplace);
    var range = period.range(store.audience());
    var asked =
        store.drafts().all().stream()
            .filter(kept -> (all || kept.isOpen()) && range.has(kept.since()))
            .toList();
    var shown = limit.first(asked);
    if (output.isText()) {
      if (asked.isEmpty()) {
        workplace.say(
            all ? "No drafts." : "No drafts wait; --all shows accepted and dismissed ones too.");
      }
      shown.forEach(kept -> print(kept, store));
      Limit.sayFirst(workplace, shown.size(), asked.size(), "drafts");
    } else {
      var drafts = shown.stream().map(kept -> DraftLine.json(kept.draft())).toList();
      output.print(workplace, COLUMNS, drafts);
    }
    return connection.ended(workplace);
  }

  private void print(KeptDraft kept, OperatorStore store) {
    var stands = kept.draft().deadline().flatMap(store::find).map(DeadlineItem::deadline);
    workplace.out().println(DraftLine.text(kept.draft(), stands) + became(kept));
  }

  /** What became of it, and since when. */
  static String became(KeptDraft kept) {
    var why = kept.why().isEmpty() ? "" : ": " + kept.why();
    return "\n  "
        + kept.state().word()
        + " since "
        + kept.since().truncatedTo(ChronoUnit.SECONDS)
        + why;
  }
}
