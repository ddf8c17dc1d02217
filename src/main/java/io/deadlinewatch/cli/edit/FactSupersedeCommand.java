package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Replaces a fact by a newer one; the older stays on record. */
@CommandLine.Command(
    name = "supersede",
    description = "Replaces a fact by a newer one of its track; the older stays on record.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  deadline-watch fact supersede fact-1a2b3c4d --as-of 2025-11-10 \\",
      "    --text \"The average US duty on Chinese goods is about 47%%.\" \\",
      "    --source-title \"PIIE\" --source-url https://example.org/piie"
    })
public final class FactSupersedeCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Parameters(paramLabel = "ID", description = "The fact to replace; fact list.")
  private String id = "";

  @CommandLine.Mixin private FactRequest fact = new FactRequest();

  public FactSupersedeCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var store = fact.store(workplace);
    var older =
        store.facts().stream()
            .filter(known -> known.id().equals(id))
            .findFirst()
            .orElseThrow(() ->
                new RequestException(
                    "there is no fact "
                        + RefusedException.quoted(id)
                        + DidYouMean.question(id, store.facts().stream().map(Fact::id).toList())
                        + "; fact list --all shows them"));
    return fact.write(workplace, store, older.track(), Optional.of(older));
  }
}
