package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.options.FieldOptions;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.DueText;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Changes any field of a deadline but its moment and its status. */
@CommandLine.Command(
    name = "amend",
    description = {
      "Changes a deadline's certainty, leads, words, sources, track or importance, several at"
          + " once.",
      "move and reopen take the same options beside --due.",
      "Without ID it changes every open deadline of --track, by one preview and one question."
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

  @CommandLine.Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "The deadline; without it, every open one of --track.")
  private @Nullable String id;

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
    var next =
        NextState.by(before -> {
          if (fields.isAboutTheFuture()) {
            NextState.requireOpen(before, "made firmer or reminded of");
          }
          return amendment.appliedTo(before);
        });
    return id == null
        ? edit.reviseAll(workplace, TrackEdit.Scope.of(fields.requiredTrack()), next)
        : edit.revise(workplace, id, next);
  }
}
