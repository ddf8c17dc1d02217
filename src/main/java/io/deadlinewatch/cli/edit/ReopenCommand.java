package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.options.DueOptions;
import io.deadlinewatch.cli.options.FieldOptions;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Status;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Opens a settled or cancelled deadline again. */
@CommandLine.Command(
    name = "reopen",
    description = {
      "Opens a settled or cancelled deadline again; its alerts are planned anew.",
      "With --due it is open for another moment."
    },
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

  @CommandLine.Mixin private DueOptions due = new DueOptions();
  @CommandLine.Mixin private FieldOptions fields = new FieldOptions();
  @CommandLine.Mixin private EditRequest edit = new EditRequest();

  public ReopenCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var text = due.text();
    var amendment = fields.amendment(text, Optional.of(new Status.Open()));
    return edit.revise(
        workplace,
        id,
        (_, standing) -> {
          var to = amendment.appliedTo(standing.item().orElseThrow().deadline());
          if (!text.isEmpty()) {
            due.requireAhead(to.due(), standing.audience(), standing.now());
          }
          return NextState.Change.to(to);
        });
  }
}
