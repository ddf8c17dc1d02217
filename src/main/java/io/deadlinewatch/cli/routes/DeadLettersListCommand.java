package io.deadlinewatch.cli.routes;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Limit;
import io.deadlinewatch.cli.options.ListOutput;
import io.deadlinewatch.cli.workplace.Paged;
import io.deadlinewatch.cli.workplace.Workplace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Lists what the relay gave up on. */
@CommandLine.Command(
    name = "list",
    description = "Lists which alert did not come to which route, since when, and why.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch dead-letters list --stack NAME"})
public final class DeadLettersListCommand implements Callable<Integer>, Paged {
  private static final List<String> COLUMNS =
      List.of("id", "route", "alert", "at", "why", "outcome");

  @CommandLine.Mixin private Limit limit = new Limit();
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private ListOutput output = new ListOutput();

  private final Workplace workplace;

  public DeadLettersListCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    try (var open = OpenLetters.take(workplace, connection)) {
      var shown = limit.first(open.all());
      if (!output.isText()) {
        var lines = shown.stream().map(letter -> OpenLetters.json(letter, "waits")).toList();
        output.print(workplace, COLUMNS, lines);
      } else if (shown.isEmpty()) {
        workplace.say("No dead letters.");
      } else {
        OpenLetters.print(workplace, shown);
        Limit.sayFirst(workplace, shown.size(), open.all().size(), "dead letters");
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
