package io.deadlinewatch.cli.files;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.transfer.DataFile;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Writes the table's state as a data file. */
@CommandLine.Command(
    name = "export",
    description = {
      "Writes a data file of what stands in the table, which import takes back unchanged.",
      "It holds states, settled ones too; revisions and what was sent stay in the table."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch export --out deadlines.yaml"})
public final class ExportCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Writes it there, as a whole: where that fails, the file stands as it did. Default:"
              + " standard output.")
  private @Nullable String out;

  @CommandLine.Mixin private Connection connection = new Connection();

  public ExportCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var file = Optional.ofNullable(out).map(name -> WholeFile.of("--out", name));
    var store = connection.store(workplace);
    var deadlines = store.deadlines().stream().map(DeadlineItem::deadline).toList();
    var facts = store.facts().stream().filter(fact -> !fact.filing().isWithdrawn()).toList();
    var audience = store.audience();
    Consumer<Consumer<String>> lines = line -> new DataFile(line).write(audience, deadlines, facts);
    file.ifPresentOrElse(
        whole -> whole.write(lines),
        () -> lines.accept(line -> workplace.out().print(line + "\n")));
    return connection.ended(workplace);
  }
}
