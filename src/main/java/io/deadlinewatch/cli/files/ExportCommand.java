package io.deadlinewatch.cli.files;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.transfer.DataFile;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Writes the table's state as a data file. */
@CommandLine.Command(
    name = "export",
    description = {
      "Writes a data file of what stands in the table, which import takes back unchanged.",
      "It holds states, settled ones too; revisions and what was sent stay in the table."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch export > deadlines.yaml"})
public final class ExportCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Mixin private Connection connection = new Connection();

  public ExportCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var store = connection.store(workplace);
    var deadlines = store.deadlines().stream().map(DeadlineItem::deadline).toList();
    var facts = store.facts().stream().filter(fact -> !fact.filing().isWithdrawn()).toList();
    new DataFile(line -> workplace.out().print(line + "\n"))
        .write(store.audience(), deadlines, facts);
    return connection.ended(workplace);
  }
}
