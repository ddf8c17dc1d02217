package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.workplace.Workplace;
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
    var older = FactChange.find(store, id);
    return fact.write(workplace, store, older.track(), Optional.of(older));
  }
}
