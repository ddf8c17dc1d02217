package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.options.DueOptions;
import io.deadlinewatch.cli.options.FieldOptions;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Moves a deadline. */
@CommandLine.Command(
    name = "move",
    description = {
      "Moves a deadline to another moment; what is not named stays, the zone too.",
      "Other fields may change with it, such as --leads and --certainty: one revision, one alert."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  deadline-watch move us-cn-truce --dry-run \\",
      "    --due 2026-11-10T00:01 --zone America/New_York \\",
      "    --why \"Executive Order 14358 prolongs the suspension by a year.\" \\",
      "    --source-title \"Executive Order 14358\" --source-url https://example.org/eo"
    })
public final class MoveCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Parameters(paramLabel = "ID", description = "The deadline.")
  private String id = "";

  @CommandLine.Mixin private DueOptions due = new DueOptions();
  @CommandLine.Mixin private FieldOptions fields = new FieldOptions();
  @CommandLine.Mixin private EditRequest edit = new EditRequest();

  public MoveCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var text = due.text();
    if (text.isEmpty()) {
      throw new RequestException("--due: is missing; write --due, --through or --zone");
    }
    var amendment = fields.amendment(text, Optional.empty());
    return edit.revise(
        workplace,
        id,
        (_, standing) -> {
          var before = standing.item().orElseThrow().deadline();
          NextState.requireOpen(before, "moved");
          var to = amendment.appliedTo(before);
          due.requireAhead(to.due(), standing.audience(), standing.now());
          return NextState.Change.to(to);
        });
  }
}
