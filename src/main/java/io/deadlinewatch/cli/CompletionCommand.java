package io.deadlinewatch.cli;

import io.deadlinewatch.cli.workplace.Workplace;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes the completion script. */
@CommandLine.Command(
    name = "completion",
    description = "Writes a completion script for bash and zsh.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  source <(deadline-watch completion)"})
final class CompletionCommand implements Runnable {
  private final Workplace workplace;

  public CompletionCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public void run() {
    var commands = Main.commandLine(workplace);
    workplace.out().print(AutoComplete.bash(commands.getCommandName(), commands));
  }
}
