package io.deadlinewatch.cli.routes;

import io.deadlinewatch.cli.workplace.Workplace;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Takes dead letters away for ever: their routes never get them. */
@CommandLine.Command(
    name = "discard",
    description = "Takes dead letters away for ever: their routes never get them.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "They are listed before they go; nothing else keeps them but the journal of alerts",
      "(alerts), which says what was told and not to whom.",
      "",
      "Example:",
      "  deadline-watch dead-letters discard --id 0a1b2c3d --stack NAME --dry-run"
    })
public final class DeadLettersDiscardCommand implements Callable<Integer> {
  private static final LetterDeed.Words WORDS = new LetterDeed.Words("Discard", "discarded");

  @CommandLine.Mixin private LetterDeed deed = new LetterDeed();

  private final Workplace workplace;

  public DeadLettersDiscardCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    return deed.perform(workplace, WORDS, OpenLetters::discard);
  }
}
