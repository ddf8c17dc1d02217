package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Amendment;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.Lead;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Changes how firm a deadline is, when reminders go out, or its words. */
@CommandLine.Command(
    name = "amend",
    description = "Changes a deadline's certainty, leads, title or consequence.",
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

  @CommandLine.Option(
      names = "--certainty",
      paramLabel = "WORD",
      description = "threatened, tentative or scheduled.")
  private @Nullable String certainty;

  @CommandLine.Option(
      names = "--leads",
      split = ",",
      paramLabel = "LEAD",
      description = "All leads anew, such as P30D,P1W,PT6H; none for no reminders.")
  private @Nullable List<String> leads;

  @CommandLine.Option(names = "--title", paramLabel = "TEXT", description = "Another title.")
  private @Nullable String title;

  @CommandLine.Option(
      names = "--consequence",
      paramLabel = "TEXT",
      description = "What happens, in other words.")
  private @Nullable String consequence;

  @CommandLine.Mixin private EditRequest edit = new EditRequest();

  public AmendCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var amendment =
        new Amendment(
            new Amendment.TimingChange(
                DueText.NONE,
                Optional.ofNullable(certainty).map(word -> Certainty.parse("--certainty", word)),
                Optional.ofNullable(leads).map(AmendCommand::parsed)),
            new Amendment.WordsChange(
                Optional.ofNullable(title),
                Optional.empty(),
                Optional.ofNullable(consequence),
                Optional.empty(),
                Optional.empty()),
            Amendment.ClassificationChange.NONE,
            Optional.empty());
    if (amendment.isEmpty()) {
      throw new RequestException(
          "nothing to amend; write --certainty, --leads, --title or --consequence");
    }
    return edit.revise(
        workplace,
        id,
        NextState.by(before -> {
          if (certainty != null || leads != null) {
            NextState.requireOpen(before, "made firmer or reminded of");
          }
          return amendment.appliedTo(before);
        }));
  }

  private static List<Lead> parsed(List<String> leads) {
    return leads.equals(List.of("none")) ? List.of() : leads.stream().map(Lead::parse).toList();
  }
}
