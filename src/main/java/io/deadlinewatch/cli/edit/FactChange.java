package io.deadlinewatch.cli.edit;

import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.cli.options.ConfirmOptions;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.print.JsonParts;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.subscribers.ReadersLine;
import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.delivery.console.Width;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine;

/** What correcting and withdrawing a fact have in common: shown, asked for, written as seen. */
final class FactChange {
  @CommandLine.Option(
      names = "--dry-run",
      description = "Shows what would be written, and writes nothing.")
  private boolean dryRun;

  @CommandLine.Mixin private ConfirmOptions confirmOptions = new ConfirmOptions();
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private Output output = new Output();

  /**
   * A fact.
   *
   * @throws RequestException where there is none of this id
   */
  static Fact find(OperatorStore store, String id) {
    var facts = store.facts();
    return facts.stream()
        .filter(known -> known.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new RequestException(
                "there is no fact "
                    + RefusedException.quoted(id)
                    + DidYouMean.question(id, facts.stream().map(Fact::id).toList())
                    + "; fact list --all shows them"));
  }

  /** Writes what is made of a fact, once it was shown. */
  int write(Workplace workplace, String id, String verb, UnaryOperator<Fact> change) {
    var store = connection.store(workplace);
    var before = find(store, id);
    if (before.filing().isWithdrawn()) {
      throw new RequestException(
          "'" + id + "' is withdrawn already; write what is so with fact add");
    }
    var after = change.apply(before);
    if (after.equals(before)) {
      throw new RequestException("nothing changes: '" + id + "' says so already; see fact list");
    }
    if (!output.isJson()) {
      show(workplace, store, before, after);
    }
    boolean wanted =
        confirmOptions.isToWrite(
            workplace, output, dryRun, () -> question(workplace, verb, before, after));
    if (wanted && store.replace(before, after) != Result.DONE) {
      throw new FailedException(
          "somebody wrote the fact '"
              + id
              + "' since it was shown; that stands, look again: fact list --track "
              + before.track(),
          null);
    }
    if (output.isJson()) {
      workplace.out().println(JsonParts.fact(after, isInForce(workplace, store, after)));
    } else if (wanted) {
      workplace.say("Done: " + id + ".");
    }
    return 0;
  }

  private String question(Workplace workplace, String verb, Fact before, Fact after) {
    return ReadersLine.ofAll(workplace, connection)
        + "%s the fact %s (%s, from %s): \"%s\"?"
            .formatted(
                verb,
                before.id(),
                before.track(),
                Dates.fullDay(before.statement().asOf()),
                Width.cut(after.statement().text(), EditQuestion.MAX_NEWS));
  }

  private static boolean isInForce(Workplace workplace, OperatorStore store, Fact fact) {
    var today = store.audience().dateOf(workplace.clock().instant());
    var facts =
        store.facts().stream().map(each -> each.id().equals(fact.id()) ? fact : each).toList();
    return Situation.on(today, facts).tracks().values().stream()
        .anyMatch(inForce -> inForce.contains(fact));
  }

  private static void show(Workplace workplace, OperatorStore store, Fact before, Fact after) {
    var textTable = new TextTable("", "");
    textTable.row("Track", before.track());
    textTable.row("From", Dates.fullDay(before.statement().asOf()));
    textTable.row("Says", words(before));
    textTable.row("Will say", after.filing().isWithdrawn() ? "nothing" : words(after));
    standsAgain(store, after)
        .ifPresent(
            older -> textTable.row("Stands again", older.statement().text() + "\n" + older.id()));
    textTable.printRows(workplace);
    workplace.say("No alert tells of it; what was sent before stays as it was sent.");
  }

  private static Optional<Fact> standsAgain(OperatorStore store, Fact after) {
    return after
        .supersedes()
        .filter(_ -> after.filing().isWithdrawn())
        .flatMap(older ->
            store.facts().stream()
                .filter(fact -> fact.id().equals(older) && !fact.filing().isWithdrawn())
                .findFirst());
  }

  private static String words(Fact fact) {
    var source = fact.statement().source();
    return fact.statement().text() + "\n" + source.title() + ", " + source.url();
  }
}
