package io.deadlinewatch.cli.collect;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Decides about a draft. */
@CommandLine.Command(
    name = "draft",
    description = "Shows, accepts or dismisses a draft of the collector.",
    mixinStandardHelpOptions = true,
    subcommands = {DraftShowCommand.class, DraftAcceptCommand.class, DraftDismissCommand.class},
    footer = {"", "Example:", "  deadline-watch draft accept 2025-05000-comments --dry-run"})
public final class DraftCommand implements Runnable {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "draft needs one of show, accept and dismiss");
    }
  }
}
