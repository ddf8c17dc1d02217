package io.deadlinewatch.cli.edit;

import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.cli.options.ConfirmOptions;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.options.SourceOptions;
import io.deadlinewatch.cli.print.JsonParts;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.subscribers.ReadersLine;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.delivery.console.Width;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Filing;
import io.deadlinewatch.situation.Statement;
import io.deadlinewatch.store.OperatorStore;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What adding and superseding a fact have in common. */
final class FactRequest {
  @CommandLine.Option(
      names = "--text",
      required = true,
      paramLabel = "TEXT",
      description = "What is so, in a sentence.")
  private String text = "";

  @CommandLine.Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      description = "The day from which it holds.")
  private String asOf = "";

  @CommandLine.Mixin private SourceOptions source = new SourceOptions();

  @CommandLine.Option(
      names = "--id",
      paramLabel = "SLUG",
      description = "Its id. Default: made from what it says.")
  private @Nullable String id;

  @CommandLine.Option(
      names = "--dry-run",
      description = "Shows what would be written, and writes nothing.")
  private boolean dryRun;

  @CommandLine.Mixin private ConfirmOptions confirmOptions = new ConfirmOptions();
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private Output output = new Output();

  OperatorStore store(Workplace workplace) {
    return connection.store(workplace);
  }

  /** Writes a fact, once it was shown. */
  int write(Workplace workplace, OperatorStore store, String track, Optional<Fact> older) {
    var statement = new Statement(text, DueText.date("--as-of", asOf), source.source());
    var fact =
        new Fact(
            Optional.ofNullable(id).orElseGet(() -> Fact.derivedId(track, statement)),
            track,
            statement,
            older.map(Fact::id));
    requireNew(store, fact, older);
    if (!output.isJson()) {
      show(workplace, fact, older);
    }
    boolean wanted =
        confirmOptions.isToWrite(workplace, output, dryRun, () -> question(workplace, fact));
    if (wanted) {
      store.save(fact.filed(Filing.alone(workplace.clock().instant())));
    }
    if (output.isJson()) {
      workplace.out().println(JsonParts.fact(fact, true));
    } else if (wanted) {
      workplace.say("Done: " + fact.id() + ". Alerts say it from " + asOf + " on.");
    }
    return 0;
  }

  private String question(Workplace workplace, Fact fact) {
    return ReadersLine.ofAll(workplace, connection)
        + "Write the fact %s (%s, from %s): \"%s\"?"
            .formatted(
                fact.id(),
                fact.track(),
                Dates.fullDay(fact.statement().asOf()),
                Width.cut(fact.statement().text(), EditQuestion.MAX_NEWS));
  }

  private static void requireNew(OperatorStore store, Fact fact, Optional<Fact> older) {
    if (store.facts().stream().anyMatch(known -> known.id().equals(fact.id()))) {
      throw new RequestException(
          "--id: '" + fact.id() + "' is taken; choose another, or supersede that one");
    }
    older.ifPresent(before -> {
      if (fact.statement().asOf().isBefore(before.statement().asOf())) {
        throw new RequestException(
            "--as-of: is before "
                + before.statement().asOf()
                + ", the day of the fact that it would supersede");
      }
    });
  }

  private static void show(Workplace workplace, Fact fact, Optional<Fact> older) {
    var textTable = new TextTable("", "");
    textTable.row("Track", fact.track());
    textTable.row("From", Dates.fullDay(fact.statement().asOf()));
    textTable.row("Fact", fact.statement().text());
    older.ifPresent(
        before -> textTable.row("Instead of", before.statement().text() + "\n" + before.id()));
    textTable.row(
        "Source", fact.statement().source().title() + ", " + fact.statement().source().url());
    textTable.printRows(workplace);
    workplace.say("No alert tells of it; the track's next alerts and digests say it.");
  }
}
