package io.deadlinewatch.cli.routes;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The commands for what the relay gave up on. */
@CommandLine.Command(
    name = "dead-letters",
    description = "Lists, retries and discards the alerts that a route did not get.",
    mixinStandardHelpOptions = true,
    subcommands = {
      DeadLettersListCommand.class,
      DeadLettersRetryCommand.class,
      DeadLettersDiscardCommand.class
    },
    footer = {"", "Example:", "  deadline-watch dead-letters list --stack NAME"})
public final class DeadLettersCommand implements Runnable {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "write dead-letters list, dead-letters retry or dead-letters discard");
    }
  }
}
