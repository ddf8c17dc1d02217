package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.options.FieldOptions;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.DueText;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Changes any field of a deadline but its moment and its status. */
@CommandLine.Command(
    name = "amend",
    description = {
      "Changes a deadline's certainty, leads, words, sources, track or importance, several at"
          + " once.",
      "move and reopen take the same options beside --due."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  deadline-watch amend trump-xi --certainty scheduled --leads P7D,P1D,PT6H \\",
      "    --why \"Beijing confirmed the meeting.\" --source-title \"MFA statement\" \\",
      "    --source-url https://example.org/mfa"
    })
public final class AmendCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Parameters(paramLabel = "ID", description = "The deadline.")
  private String id = "";

  @CommandLine.Mixin private FieldOptions fields = new FieldOptions();
  @CommandLine.Mixin private EditRequest edit = new EditRequest();

  public AmendCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var amendment = fields.amendment(DueText.NONE, Optional.empty());
    if (amendment.isEmpty()) {
      throw new RequestException(
          "nothing to amend; write --certainty, --leads, --title, --consequence or another field");
    }
    return edit.revise(
        workplace,
        id,
        NextState.by(before -> {
          if (fields.isAboutTheFuture()) {
            NextState.requireOpen(before, "made firmer or reminded of");
          }
          return amendment.appliedTo(before);
        }));
  }
}
