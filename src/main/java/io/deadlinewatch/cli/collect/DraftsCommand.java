package io.deadlinewatch.cli.collect;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.collector.draft.KeptDraft;
import io.deadlinewatch.store.DeadlineItem;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Lists what was proposed. */
@CommandLine.Command(
    name = "drafts",
    description = "Lists the drafts that wait for somebody.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch drafts --table deadlines"})
public final class DraftsCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Option(
      names = "--all",
      description = "Those too that were accepted or dismissed, with what became of them.")
  private boolean all;

  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private Output output = new Output();

  public DraftsCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var store = connection.store(workplace);
    store.drafts().all().stream()
        .filter(kept -> all || kept.isOpen())
        .forEach(kept -> {
          var stands = kept.draft().deadline().flatMap(store::find).map(DeadlineItem::deadline);
          workplace
              .out()
              .println(
                  output.isJson()
                      ? DraftLine.json(kept.draft())
                      : DraftLine.text(kept.draft(), stands) + became(kept));
        });
    return connection.ended(workplace);
  }

  /** What became of it, and since when. */
  static String became(KeptDraft kept) {
    var why = kept.why().isEmpty() ? "" : ": " + kept.why();
    return "\n  " + kept.state().word() + " since " + kept.since() + why;
  }
}
