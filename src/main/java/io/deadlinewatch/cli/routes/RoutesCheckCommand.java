package io.deadlinewatch.cli.routes;

import io.deadlinewatch.cli.workplace.Exit;
import io.deadlinewatch.cli.workplace.Workplace;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Says all that is wrong with a file of routes at once. */
@CommandLine.Command(
    name = "check",
    description = {
      "Says all that is wrong with a file of routes, one a line: file:line: route: field: what.",
      "Asks nobody, and repeats nothing of the file. Exit code 2 for errors, else 0."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch routes check routes.json"})
public final class RoutesCheckCommand implements Callable<Integer> {
  @CommandLine.Parameters(paramLabel = "FILE", description = "Routes (JSON).")
  private String file = "";

  private final Workplace workplace;

  public RoutesCheckCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var checked = RoutesFile.read(file, KeptRoutes.kinds(workplace));
    checked.problems().forEach(workplace.err()::println);
    workplace.err().flush();
    if (!checked.problems().isEmpty()) {
      return Exit.WRONG_REQUEST;
    }
    int routes = checked.reading().routes().size();
    workplace
        .out()
        .println(checked.name() + ": no errors, " + routes + (routes == 1 ? " route" : " routes"));
    return 0;
  }
}
