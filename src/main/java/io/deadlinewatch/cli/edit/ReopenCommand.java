package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Status;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Opens a settled or cancelled deadline again. */
@CommandLine.Command(
    name = "reopen",
    description = "Opens a settled or cancelled deadline again; its alerts are planned anew.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  deadline-watch reopen trump-xi --why \"The meeting is on again.\" \\",
      "    --source-title \"MFA statement\" --source-url https://example.org/mfa"
    })
public final class ReopenCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Parameters(paramLabel = "ID", description = "The deadline.")
  private String id = "";

  @CommandLine.Mixin private EditRequest edit = new EditRequest();

  public ReopenCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    return edit.revise(workplace, id, NextState.to(new Status.Open()));
  }
}
