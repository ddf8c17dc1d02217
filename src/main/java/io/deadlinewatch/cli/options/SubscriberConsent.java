package io.deadlinewatch.cli.options;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import java.util.Locale;
import picocli.CommandLine;

/** The option of commands that people feel. */
public final class SubscriberConsent {
  @CommandLine.Option(names = "--yes", description = "Asks nobody.")
  private boolean yes;

  /**
   * Whether it may be done.
   *
   * @throws RequestException where nobody can be asked
   */
  public boolean isGiven(Workplace workplace, Output output, String question) {
    if (yes) {
      return true;
    }
    if (output.isJson()) {
      throw new RequestException("--format json asks nobody: add --yes");
    }
    var answer =
        workplace
            .prompt()
            .ask(question + " [y/N]")
            .orElseThrow(
                () -> new RequestException("nothing is done: nobody can be asked here; add --yes"));
    boolean given = answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    if (!given) {
      workplace.out().println("Nothing is done.");
    }
    return given;
  }
}
