package io.deadlinewatch.cli.routes;

import io.deadlinewatch.cli.options.ConfirmOptions;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.workplace.Exit;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.relay.desk.DeadLetter;
import java.util.List;
import java.util.function.BiConsumer;
import picocli.CommandLine;

/** What is done to dead letters that are chosen, after they were shown and agreed on. */
final class LetterDeed {
  @CommandLine.Mixin private DeadLetterOptions which = new DeadLetterOptions();
  @CommandLine.Mixin private Connection connection = new Connection();

  @CommandLine.Option(names = "--dry-run", description = "Shows which, and does nothing to them.")
  private boolean dryRun;

  @CommandLine.Mixin private ConfirmOptions confirmOptions = new ConfirmOptions();
  @CommandLine.Mixin private Output output = new Output();

  /**
   * In words.
   *
   * @param verb such as {@code Discard}
   * @param done such as {@code discarded}
   */
  record Words(String verb, String done) {}

  int perform(Workplace workplace, Words words, BiConsumer<OpenLetters, DeadLetter> deed) {
    var chosen = which.chosen();
    try (var open = OpenLetters.take(workplace, connection)) {
      var letters = open.matching(chosen);
      if (letters.isEmpty()) {
        workplace.err().println("none of the dead letters is meant; dead-letters list has them");
        return Exit.FAILED;
      }
      if (!output.isJson()) {
        OpenLetters.print(workplace, letters);
      }
      if (!confirmOptions.isToDo(workplace, output, dryRun, question(words, letters))) {
        letters.forEach(letter -> told(workplace, letter, "dry run"));
        return 0;
      }
      for (var letter : letters) {
        deed.accept(open, letter);
        told(workplace, letter, words.done());
      }
      if (!output.isJson()) {
        workplace.out().println(counted(letters) + " " + words.done() + ".");
      }
    }
    return 0;
  }

  private static String question(Words words, List<DeadLetter> letters) {
    return words.verb() + " " + counted(letters) + "?";
  }

  private static String counted(List<DeadLetter> letters) {
    return letters.size() + (letters.size() == 1 ? " dead letter" : " dead letters");
  }

  private void told(Workplace workplace, DeadLetter letter, String outcome) {
    if (output.isJson()) {
      workplace.out().println(OpenLetters.json(letter, outcome));
      workplace.out().flush();
    }
  }
}
