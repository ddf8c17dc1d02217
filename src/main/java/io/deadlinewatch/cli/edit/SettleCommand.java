package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.text.CleanLine;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Settles a deadline: says how it ended. */
@CommandLine.Command(
    name = "settle",
    description = "Settles a deadline: says how it ended.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  deadline-watch settle trump-xi \"Met in Busan; the truce is to be prolonged.\" \\",
      "    --why \"The meeting took place.\" --source-title \"White House fact sheet\" \\",
      "    --source-url https://example.org/eo"
    })
public final class SettleCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Parameters(index = "0", paramLabel = "ID", description = "The deadline.")
  private String id = "";

  @CommandLine.Parameters(
      index = "1",
      paramLabel = "OUTCOME",
      description = "How it ended, in a sentence; subscribers read it.")
  private String outcome = "";

  @CommandLine.Mixin private EditRequest edit = new EditRequest();

  public SettleCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    return edit.revise(
        workplace,
        id,
        NextState.to(new Status.Settled(Optional.of(CleanLine.required("OUTCOME", outcome)))));
  }
}
