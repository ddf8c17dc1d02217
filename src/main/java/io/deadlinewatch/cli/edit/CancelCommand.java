package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Status;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Cancels a deadline: it will not take place. */
@CommandLine.Command(
    name = "cancel",
    description = "Cancels a deadline: it will not take place.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  deadline-watch cancel us-cn-100pct \"The tariff was called off.\" \\",
      "    --why \"Called off after the talks in Kuala Lumpur.\" --source-title \"Reuters\" \\",
      "    --source-url https://example.org/news"
    })
public final class CancelCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Parameters(index = "0", paramLabel = "ID", description = "The deadline.")
  private String id = "";

  @CommandLine.Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OUTCOME",
      description = "What became of it, in a sentence, if that is known.")
  private @Nullable String outcome;

  @CommandLine.Mixin private EditRequest edit = new EditRequest();

  public CancelCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    return edit.revise(
        workplace, id, NextState.to(new Status.Cancelled(Optional.ofNullable(outcome))));
  }
}
