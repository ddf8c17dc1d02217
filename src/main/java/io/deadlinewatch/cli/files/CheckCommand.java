package io.deadlinewatch.cli.files;

import io.deadlinewatch.cli.workplace.Exit;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.dataset.DataCheck;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Says all that is wrong with a data file at once, and what is seldom meant. */
@CommandLine.Command(
    name = "check",
    description = {
      "Says all that is wrong with a data file, one a line: file:line: field: what, and a remedy.",
      "Warns of what is allowed but seldom meant. Exit code 2 for errors, else 0."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch check deadlines.yaml --strict"})
public final class CheckCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Parameters(
      paramLabel = "FILE",
      description = "A data file (YAML or JSON); - for standard input.")
  private String file = "";

  @CommandLine.Option(names = "--strict", description = "Exit code 1 where there are warnings.")
  private boolean strict;

  public CheckCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var check = DataCheck.of(file);
    var err = workplace.err();
    check.errors().forEach(err::println);
    check.warnings().forEach(warning -> err.println("warning: " + warning));
    err.flush();
    if (!check.errors().isEmpty()) {
      return Exit.WRONG_REQUEST;
    }
    int warnings = check.warnings().size();
    workplace
        .out()
        .println(
            check.file()
                + ": no errors, "
                + (warnings == 0 ? "no" : Integer.toString(warnings))
                + (warnings == 1 ? " warning" : " warnings"));
    return strict && warnings > 0 ? Exit.FAILED : 0;
  }
}
