package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Status;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Cancels a deadline: it will not take place. */
@CommandLine.Command(
    name = "cancel",
    description = {
      "Cancels a deadline: it will not take place.",
      "With --track every open deadline of a track, by one preview and one question."
    },
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

  @CommandLine.Mixin private EndRequest request = new EndRequest();

  public CancelCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    return request.end(workplace, Status.Cancelled::new);
  }
}
