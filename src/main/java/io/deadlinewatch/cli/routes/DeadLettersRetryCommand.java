package io.deadlinewatch.cli.routes;

import io.deadlinewatch.cli.workplace.Workplace;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Puts dead letters back in line, each for its own route, and then takes them away here. */
@CommandLine.Command(
    name = "retry",
    description =
        "Puts dead letters back in line, each for its own route, and then takes them away here.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Mend the cause first. A copy is in line before a dead letter goes: cut off half-way,",
      "a route gets it once all the same, and what a newer alert has overtaken is left out.",
      "",
      "Example:",
      "  deadline-watch dead-letters retry --route trade-desk --stack NAME --dry-run"
    })
public final class DeadLettersRetryCommand implements Callable<Integer> {
  private static final LetterDeed.Words WORDS = new LetterDeed.Words("Retry", "back in line");

  @CommandLine.Mixin private LetterDeed deed = new LetterDeed();

  private final Workplace workplace;

  public DeadLettersRetryCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    return deed.perform(workplace, WORDS, OpenLetters::sendBack);
  }
}
