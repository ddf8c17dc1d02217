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
    description = {
      "Settles a deadline: says how it ended.",
      "With --track every open deadline of a track, by one preview and one question."
    },
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

  @CommandLine.Mixin private EndRequest request = new EndRequest();

  public SettleCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    return request.end(
        workplace,
        outcome ->
            new Status.Settled(Optional.of(CleanLine.required("OUTCOME", outcome.orElse("")))));
  }
}
