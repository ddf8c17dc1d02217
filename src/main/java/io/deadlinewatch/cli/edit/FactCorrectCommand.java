package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.options.SourceOptions;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Statement;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Puts the words or the source of a fact right. */
@CommandLine.Command(
    name = "correct",
    description = {
      "Puts the words or the source of a fact right; its id, its track and its day stay. What was "
          + "so and is no longer is superseded instead; what never was so, or on another day, is"
          + " withdrawn."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  deadline-watch fact correct fact-1a2b3c4d \\",
      "    --text \"The average US duty on Chinese goods is about 47%%.\""
    })
public final class FactCorrectCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Parameters(paramLabel = "ID", description = "The fact to correct; fact list.")
  private String id = "";

  @CommandLine.Option(
      names = "--text",
      paramLabel = "TEXT",
      description = "What is so, in a sentence. Default: as it stands.")
  private @Nullable String text;

  @CommandLine.ArgGroup(exclusive = false)
  private @Nullable SourceOptions source;

  @CommandLine.Mixin private FactChange change = new FactChange();

  public FactCorrectCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    if (text == null && source == null) {
      throw new RequestException(
          "--text: is missing; write --text, or --source-title with its --source-url");
    }
    return change.write(workplace, id, "Correct", this::corrected);
  }

  private Fact corrected(Fact fact) {
    var stands = fact.statement();
    var statement =
        new Statement(
            Optional.ofNullable(text).orElse(stands.text()),
            stands.asOf(),
            Optional.ofNullable(source).map(SourceOptions::source).orElse(stands.source()));
    return new Fact(fact.id(), fact.track(), statement, fact.supersedes(), fact.filing());
  }
}
