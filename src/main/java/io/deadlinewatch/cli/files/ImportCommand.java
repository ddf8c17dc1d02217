package io.deadlinewatch.cli.files;

import io.deadlinewatch.cli.edit.EditQuestion;
import io.deadlinewatch.cli.edit.EditRequest;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.EditOptions;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.options.SourceOptions;
import io.deadlinewatch.cli.print.PlanPrinter;
import io.deadlinewatch.cli.print.ProgressLine;
import io.deadlinewatch.cli.print.StopNote;
import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.dataset.Dataset;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.delivery.console.Width;
import io.deadlinewatch.edit.ChangedMeanwhileException;
import io.deadlinewatch.edit.EditException;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.transfer.ImportPlan;
import io.deadlinewatch.transfer.Importer;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Brings the table to what a data file says. */
@CommandLine.Command(
    name = "import",
    description = {
      "Brings the table to what a data file says; shows first what that is, and deletes nothing.",
      "The file's changes are made in their order, up to now; those that lie ahead wait for"
          + " an import after their time. What stands so already is left alone, so that an import"
          + " may be stopped and run again."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  deadline-watch import deadlines.yaml --known",
      "  deadline-watch import deadlines.yaml --why \"The new schedule\" \\",
      "    --source-title \"Federal Register\" --source-url https://example.org/fr"
    })
public final class ImportCommand implements Callable<Integer> {
  private static final String AGAIN = "; run it again to go on";

  private final Workplace workplace;

  @CommandLine.Parameters(
      paramLabel = "FILE",
      description = "A data file (YAML or JSON); - for standard input.")
  private String file = "";

  @CommandLine.Option(
      names = "--known",
      description = "Subscribers know all of it: nothing is announced.")
  private boolean known;

  @CommandLine.Option(
      names = "--verbose",
      description = "A line for each thing, also for what is left alone.")
  private boolean verbose;

  @CommandLine.Option(
      names = "--why",
      paramLabel = "TEXT",
      description = "Why, for what the file changed without saying so in its changes.")
  private @Nullable String why;

  @CommandLine.Option(
      names = "--source-title",
      paramLabel = "TEXT",
      description = "Where that is written. Default: the deadline's first source.")
  private @Nullable String title;

  @CommandLine.Option(names = "--source-url", paramLabel = "URL", description = "Its address.")
  private @Nullable String url;

  @CommandLine.Option(
      names = "--source-published",
      paramLabel = "DATE",
      description = "The date that the page bears.")
  private @Nullable String published;

  @CommandLine.Mixin private EditOptions editOptions = new EditOptions();
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private Output output = new Output();

  public ImportCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var source = source();
    var data = Dataset.load(file);
    var store = connection.store(workplace);
    var plan = ImportPlan.of(data, store, workplace.clock().instant());
    var warnings = new ImportWarnings(plan, connection.leftOut());
    warnings.requireReadable();
    requireReasons(plan, source);
    var printer = new PlanPrinter(workplace, known, verbose);
    if (!output.isJson()) {
      printer.print(data.name(), plan);
    }
    if (plan.isEmpty()) {
      return finish(printer, plan, false);
    }
    warnings.lines(store).forEach(line -> workplace.err().println("warning: " + line));
    if (!editOptions.isConfirmed(workplace, output, () -> question(printer, data.name(), plan))) {
      return finish(printer, plan, false);
    }
    var given =
        new Edit(
            workplace.clock().instant(),
            editOptions.maker(workplace, connection.aws(workplace)),
            Optional.ofNullable(why).orElse(""),
            source,
            false);
    run(store, plan, given);
    return finish(printer, plan, true);
  }

  private String question(PlanPrinter printer, String name, ImportPlan plan) {
    var readers = printer.tells(plan) ? EditQuestion.readers(workplace, connection) : "";
    return readers + printer.question(name, plan);
  }

  private int finish(PlanPrinter printer, ImportPlan plan, boolean written) {
    if (output.isJson()) {
      workplace.out().println(printer.json(file, plan, written));
    } else if (written) {
      workplace.say(
          known
              ? "Done: nothing of it is announced."
              : "Done: the next sweeps, within minutes, tell of it.");
    }
    return 0;
  }

  private Optional<Source> source() {
    if ((title == null) != (url == null)) {
      throw new RequestException("--source-title and --source-url go together; write both");
    }
    return title == null || url == null
        ? Optional.empty()
        : Optional.of(SourceOptions.source(title, url, published));
  }

  /** What the file does not explain, the operator must: subscribers read it. */
  private void requireReasons(ImportPlan plan, Optional<Source> source) {
    var unexplained = plan.unexplained();
    if (unexplained.isEmpty()) {
      return;
    }
    var which = Width.cut(String.join(", ", unexplained), 200);
    if (why == null || CleanLine.optional("--why", why).isEmpty()) {
      throw new RequestException(
          "--why: is missing; the file changes "
              + which
              + " without saying why: write --why, or put it into the file's changes");
    }
    if (source.isEmpty()
        && plan.changed().stream().anyMatch(each -> each.to().wording().sources().isEmpty())) {
      throw new RequestException(
          "--source-title: is missing; the file gives no source for " + which);
    }
  }

  private void run(OperatorStore store, ImportPlan plan, Edit given) {
    var progressLine =
        new ProgressLine(workplace.err(), plan.added().size() + plan.changed().size());
    var importer =
        new Importer(store, EditRequest.editor(workplace, store), known, progressLine::done);
    try (var _ = StopNote.begin(workplace.err(), () -> stopped(progressLine, "") + AGAIN)) {
      importer.run(plan, given);
    } catch (ChangedMeanwhileException | EditException | StoreException stopped) {
      throw new FailedException(
          stopped(progressLine, ": " + stopped.getMessage()) + AGAIN, stopped);
    }
  }

  private static String stopped(ProgressLine progressLine, String why) {
    return "stopped after %d of %d deadlines, each whole%s"
        .formatted(progressLine.done(), progressLine.total(), why);
  }
}
