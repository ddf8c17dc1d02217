package io.deadlinewatch.cli.routes;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The commands for routes. */
@CommandLine.Command(
    name = "routes",
    description = "Lists, checks, sets and tries the routes into channels.",
    mixinStandardHelpOptions = true,
    subcommands = {
      RoutesListCommand.class,
      RoutesCheckCommand.class,
      RoutesSetCommand.class,
      RoutesTestCommand.class
    },
    footer = {"", "Example:", "  deadline-watch routes list --stack NAME"})
public final class RoutesCommand implements Runnable {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "write routes list, routes check, routes set or routes test");
    }
  }
}
