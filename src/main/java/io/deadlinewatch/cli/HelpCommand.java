package io.deadlinewatch.cli;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.List;
import picocli.CommandLine;

/** What {@code --help} says, asked for the other way round. */
@CommandLine.Command(
    name = "help",
    description = "Shows the help of a command, or which commands there are.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch help fact add"})
final class HelpCommand implements Runnable {
  private final Workplace workplace;

  @CommandLine.Parameters(
      paramLabel = "COMMAND",
      arity = "0..*",
      description = "The command, and what stands below it.")
  private List<String> words = List.of();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  public HelpCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public void run() {
    var command = spec.parent().commandLine();
    for (var word : words) {
      var below = command.getSubcommands().get(word);
      if (below == null) {
        throw new RequestException(
            "there is no command "
                + RefusedException.quoted(word)
                + DidYouMean.question(word, command.getSubcommands().keySet())
                + "; see "
                + command.getCommandSpec().qualifiedName()
                + " --help");
      }
      command = below;
    }
    command.usage(workplace.out());
  }
}
