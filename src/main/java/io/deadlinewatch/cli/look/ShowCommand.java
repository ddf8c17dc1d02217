package io.deadlinewatch.cli.look;

import io.deadlinewatch.cli.edit.EditRequest;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.workplace.Paged;
import io.deadlinewatch.cli.workplace.Workplace;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Shows a deadline. */
@CommandLine.Command(
    name = "show",
    description = "Shows a deadline: its alert plan, its revisions, and what was sent.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch show us-cn-truce"})
public final class ShowCommand implements Callable<Integer>, Paged {
  private final Workplace workplace;

  @CommandLine.Parameters(paramLabel = "ID", description = "The deadline.")
  private String id = "";

  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private Output output = new Output();

  public ShowCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var store = connection.store(workplace);
    var item = EditRequest.find(store, id);
    var deadlineReport =
        new DeadlineReport(
            item,
            store.revisionsAfter(id, 0),
            store.records(item.key()),
            store.audience(),
            workplace.clock().instant());
    if (output.isJson()) {
      workplace.out().println(DeadlineReportJson.of(deadlineReport));
    } else {
      new DeadlineReportPrinter(workplace).print(deadlineReport);
    }
    return 0;
  }
}
