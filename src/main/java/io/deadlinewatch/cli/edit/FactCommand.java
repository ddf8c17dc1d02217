package io.deadlinewatch.cli.edit;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Keeps the facts. */
@CommandLine.Command(
    name = "fact",
    description = "Keeps the facts: dated, sourced sentences on where a track stands.",
    mixinStandardHelpOptions = true,
    subcommands = {
      FactListCommand.class,
      FactAddCommand.class,
      FactSupersedeCommand.class,
      FactCorrectCommand.class,
      FactWithdrawCommand.class
    },
    footer = {"", "Example:", "  deadline-watch fact list --track truce"})
public final class FactCommand implements Runnable {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "write fact list, add, supersede, correct or withdraw");
    }
  }
}
