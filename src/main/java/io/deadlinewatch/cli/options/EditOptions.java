package io.deadlinewatch.cli.options;

import io.deadlinewatch.cli.workplace.Aws;
import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Maker;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** How an edit is confirmed, and who makes it. */
public final class EditOptions {
  @CommandLine.Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who makes the edit; kept beside the AWS caller identity.")
  private @Nullable String by;

  @CommandLine.Option(
      names = "--dry-run",
      description = "Shows what the edit would cause, and writes nothing.")
  private boolean dryRun;

  @CommandLine.Mixin private ConfirmOptions confirmOptions = new ConfirmOptions();

  /**
   * Who makes the edit: AWS says who calls, whatever name they give. Where it does not answer, a
   * name is taken all the same, so that a false alert can be put right while something is down.
   */
  public Maker maker(Workplace workplace, Aws aws) {
    var name = Optional.ofNullable(by).filter(text -> !text.isBlank());
    if (name.isEmpty()) {
      return Maker.caller(aws.caller());
    }
    try {
      return new Maker(name.get(), Optional.of(aws.caller()));
    } catch (FailedException unanswered) {
      workplace.err().println("warning: only --by is recorded: " + unanswered.getMessage());
      return Maker.named(name.get());
    }
  }

  /** Whether the edit is to be made, after it was shown. */
  public boolean isConfirmed(Workplace workplace, Output output, Supplier<String> question) {
    return confirmOptions.isToWrite(workplace, output, dryRun, question);
  }
}
