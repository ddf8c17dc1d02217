package io.deadlinewatch.cli.collect;

import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.collector.draft.DraftState;
import io.deadlinewatch.text.CleanLine;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Turns a draft down. */
@CommandLine.Command(
    name = "dismiss",
    description = "Turns a draft down; it comes back only if its document says something else.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  deadline-watch draft dismiss 2025-05000-comments --why \"Not ours.\""
    })
public final class DraftDismissCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Option(
      names = "--why",
      required = true,
      paramLabel = "TEXT",
      description = "Why, in a sentence; kept beside the draft.")
  private String why = "";

  @CommandLine.Mixin private OneDraft oneDraft = new OneDraft();

  public DraftDismissCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var reason = CleanLine.required("--why", why);
    var store = oneDraft.store(workplace);
    var kept = oneDraft.findOpen(store);
    OneDraft.keep(store, kept.in(DraftState.DISMISSED, reason, workplace.clock().instant()));
    workplace.say("Dismissed: " + kept.draft().id());
    return 0;
  }
}
