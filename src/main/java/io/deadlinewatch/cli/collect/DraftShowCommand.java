package io.deadlinewatch.cli.collect;

import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.store.DeadlineItem;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Shows a draft. */
@CommandLine.Command(
    name = "show",
    description = "Shows a draft, and what accepting it would run.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch draft show 2025-05000-comments"})
public final class DraftShowCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Mixin private OneDraft oneDraft = new OneDraft();
  @CommandLine.Mixin private Output output = new Output();

  public DraftShowCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var store = oneDraft.store(workplace);
    var kept = oneDraft.find(store);
    var draft = kept.draft();
    if (output.isJson()) {
      workplace.out().println(DraftLine.json(draft));
      return 0;
    }
    var stands = draft.deadline().flatMap(store::find).map(DeadlineItem::deadline);
    workplace.out().println(DraftLine.text(draft, stands) + DraftsCommand.became(kept));
    var edit = DraftEdit.of(draft, draft.deadline());
    workplace.out().println("  accepting it runs: " + DraftEdit.shown(edit));
    return 0;
  }
}
