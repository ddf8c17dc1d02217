package io.deadlinewatch.cli.routes;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.workplace.Workplace;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Lists what the relay gave up on. */
@CommandLine.Command(
    name = "list",
    description = "Lists which alert did not come to which route, since when, and why.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch dead-letters list --stack NAME"})
public final class DeadLettersListCommand implements Callable<Integer> {
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private Output output = new Output();

  private final Workplace workplace;

  public DeadLettersListCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    try (var open = OpenLetters.take(workplace, connection)) {
      if (output.isJson()) {
        open.all().forEach(letter -> workplace.out().println(OpenLetters.json(letter, "waits")));
      } else if (open.all().isEmpty()) {
        workplace.say("No dead letters.");
      } else {
        OpenLetters.print(workplace, open.all());
      }
      int unseen = open.unseen();
      if (unseen > 0) {
        workplace
            .err()
            .println(
                "about "
                    + unseen
                    + " more cannot be seen now: another command has them, for ten"
                    + " minutes at most");
      }
    }
    return 0;
  }
}
