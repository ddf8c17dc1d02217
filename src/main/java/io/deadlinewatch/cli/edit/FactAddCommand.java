package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.options.TrackOptions;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.text.Slug;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Adds a fact. */
@CommandLine.Command(
    name = "add",
    description = "Adds a fact, which the words of alerts hold from its day on.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  deadline-watch fact add --track tariffs --as-of 2025-11-10 \\",
      "    --text \"The average US duty on Chinese goods is about 47%%.\" \\",
      "    --source-title \"PIIE\" --source-url https://example.org/piie"
    })
public final class FactAddCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Option(
      names = "--track",
      required = true,
      paramLabel = "SLUG",
      description = "The thread that it speaks of.")
  private String track = "";

  @CommandLine.Mixin private TrackOptions trackOptions = new TrackOptions();
  @CommandLine.Mixin private FactRequest fact = new FactRequest();

  public FactAddCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Slug.track("--track", track);
    var store = fact.store(workplace);
    trackOptions.require("--track", List.of(track), () -> store);
    return fact.write(workplace, store, track, Optional.empty());
  }
}
