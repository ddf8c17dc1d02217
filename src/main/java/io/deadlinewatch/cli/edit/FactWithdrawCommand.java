package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.workplace.Workplace;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Takes a fact back. */
@CommandLine.Command(
    name = "withdraw",
    description = {
      "Takes a fact back: it stands no longer, and what it superseded stands again. It stays on "
          + "record; fact list --all shows it."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch fact withdraw fact-1a2b3c4d --dry-run"})
public final class FactWithdrawCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Parameters(paramLabel = "ID", description = "The fact to take back; fact list.")
  private String id = "";

  @CommandLine.Mixin private FactChange change = new FactChange();

  public FactWithdrawCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    return change.write(workplace, id, "Withdraw", fact -> fact.filed(fact.filing().withdrawn()));
  }
}
