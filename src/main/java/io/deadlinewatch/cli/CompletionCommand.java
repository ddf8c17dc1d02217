package io.deadlinewatch.cli;

import io.deadlinewatch.cli.workplace.Workplace;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes the completion script. */
@CommandLine.Command(
    name = "completion",
    description = {
      "Writes a completion script: commands, options and their values, and from the table ids, "
          + "tracks and facts, as they were within the last minutes."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  source <(deadline-watch completion)",
      "  deadline-watch completion fish | source"
    })
final class CompletionCommand implements Runnable {
  /** Whose script it is; zsh runs bash's. */
  private enum Shell {
    bash,
    zsh,
    fish
  }

  private final Workplace workplace;

  @CommandLine.Parameters(
      paramLabel = "bash|zsh|fish",
      arity = "0..1",
      description = "The shell. Default: bash, whose script zsh takes too.")
  private Shell shell = Shell.bash;

  public CompletionCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public void run() {
    var commands = Main.everyCommand(workplace);
    if (shell == Shell.fish) {
      workplace.out().print(CompletionWords.fish(commands));
    } else {
      workplace.out().print(AutoComplete.bash(commands.getCommandName(), commands));
      workplace.out().print(CompletionWords.bash(commands));
    }
  }
}
