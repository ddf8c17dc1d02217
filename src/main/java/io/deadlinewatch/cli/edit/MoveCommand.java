package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.options.DueOptions;
import io.deadlinewatch.cli.options.FieldOptions;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.edit.Standing;
import io.deadlinewatch.store.OperatorStore;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Moves a deadline. */
@CommandLine.Command(
    name = "move",
    description = {
      "Moves a deadline to another moment; what is not named stays, the zone too.",
      "Other fields may change with it, such as --leads and --certainty: one revision, one alert.",
      "Without ID it moves every open deadline of --track, by one preview and one question;"
          + " --later "
          + "moves each by as many days, and none twice where a run that was cut off is made again."
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

  @CommandLine.Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "The deadline; without it, every open one of --track.")
  private @Nullable String id;

  @CommandLine.Option(
      names = "--later",
      paramLabel = "DAYS",
      description = "By so many days or weeks, such as 7d or P1W; instead of --due or --through.")
  private @Nullable String later;

  @CommandLine.Option(
      names = "--earlier",
      paramLabel = "DAYS",
      description = "Likewise, to an earlier day.")
  private @Nullable String earlier;

  @CommandLine.Mixin private DueOptions due = new DueOptions();
  @CommandLine.Mixin private FieldOptions fields = new FieldOptions();
  @CommandLine.Mixin private EditRequest edit = new EditRequest();

  public MoveCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var shift = shift();
    if (shift.isPresent() != due.text().isEmpty()) {
      throw new RequestException(
          shift.isPresent()
              ? "--due: stands beside --later or --earlier; write one of them"
              : "--due: is missing; write --due, --through or --zone, or --later or --earlier");
    }
    NextState next = (store, standing) -> next(store, standing, shift);
    return id == null
        ? edit.reviseAll(workplace, TrackEdit.Scope.of(fields.requiredTrack()), next)
        : edit.revise(workplace, id, next);
  }

  private NextState.Change next(OperatorStore store, Standing standing, Optional<DayShift> shift) {
    var before = standing.item().orElseThrow().deadline();
    NextState.requireOpen(before, "moved");
    if (id == null
        && shift.filter(by -> by.isDone(store, standing, edit.reason(workplace))).isPresent()) {
      return NextState.Change.to(before);
    }
    var text = shift.map(by -> by.from(before.due())).orElseGet(due::text);
    var to = fields.amendment(text, Optional.empty()).appliedTo(before);
    due.requireAhead(to.due(), standing.audience(), standing.now());
    return NextState.Change.to(to);
  }

  private Optional<DayShift> shift() {
    if (later != null && earlier != null) {
      throw new RequestException("--earlier: stands beside --later; write one of the two");
    }
    return Optional.ofNullable(later)
        .map(text -> DayShift.parse("--later", text))
        .or(() ->
            Optional.ofNullable(earlier).map(text -> DayShift.parse("--earlier", text).negated()));
  }
}
