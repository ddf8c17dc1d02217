package io.deadlinewatch.cli.options;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** How an edit is confirmed, and who makes it. */
public final class ConfirmOptions {
  @CommandLine.Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who makes the edit. Default: the AWS caller identity.")
  private @Nullable String by;

  @CommandLine.Option(names = "--yes", description = "Asks nobody.")
  private boolean yes;

  @CommandLine.Option(
      names = "--dry-run",
      description = "Shows what the edit would cause, and writes nothing.")
  private boolean dryRun;

  /** As picocli makes it. */
  public ConfirmOptions() {}

  /** Of options that were read elsewhere. */
  public ConfirmOptions(boolean yes, boolean dryRun) {
    this.yes = yes;
    this.dryRun = dryRun;
  }

  /** Who makes the edit. */
  public String by(Workplace workplace) {
    return Optional.ofNullable(by)
        .filter(name -> !name.isBlank())
        .orElseGet(workplace.aws()::caller);
  }

  /**
   * Whether the edit is to be made, after it was shown.
   *
   * @throws RequestException where nobody can be asked
   */
  public boolean isConfirmed(Workplace workplace, Output output, String question) {
    if (dryRun) {
      if (!output.isJson()) {
        workplace.out().println("Dry run: nothing is written.");
      }
      return false;
    }
    if (yes) {
      return true;
    }
    if (output.isJson()) {
      throw new RequestException("--format json asks nobody: add --yes, or --dry-run");
    }
    var answer =
        workplace
            .prompt()
            .ask(question + " [y/N]")
            .orElseThrow(() ->
                new RequestException(
                    "nothing is written: nobody can be asked here; add --yes, or --dry-run"));
    boolean confirmed = answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    if (!confirmed) {
      workplace.out().println("Nothing is written.");
    }
    return confirmed;
  }
}
