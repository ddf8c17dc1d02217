package io.deadlinewatch.cli.options;

import io.deadlinewatch.cli.workplace.Workplace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** How an edit is confirmed, and who makes it. */
public final class EditOptions {
  @CommandLine.Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who makes the edit. Default: the AWS caller identity.")
  private @Nullable String by;

  @CommandLine.Option(
      names = "--dry-run",
      description = "Shows what the edit would cause, and writes nothing.")
  private boolean dryRun;

  @CommandLine.Mixin private ConfirmOptions confirmOptions = new ConfirmOptions();

  /** Who makes the edit; AWS is asked where nobody says it. */
  public String by(Workplace workplace) {
    return Optional.ofNullable(by)
        .filter(name -> !name.isBlank())
        .orElseGet(workplace.aws()::caller);
  }

  /** Whether the edit is to be made, after it was shown. */
  public boolean isConfirmed(Workplace workplace, Output output, String question) {
    return confirmOptions.isToWrite(workplace, output, dryRun, question);
  }
}
