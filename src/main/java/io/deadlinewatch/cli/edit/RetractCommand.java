package io.deadlinewatch.cli.edit;

import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.edit.Standing;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Filing;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.OperatorStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Puts a false alert right: takes the last revision back, and says so to those who got it. */
@CommandLine.Command(
    name = "retract",
    description = {
      "Takes a deadline's last revision back and tells its readers that it was wrong.",
      "What was added wrongly is cancelled; everything else stands as it stood before. Facts that "
          + "came with that revision are withdrawn with it, and what they superseded stands again."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  deadline-watch retract us-cn-truce --why \"The order was misread; the date stands.\" \\",
      "    --source-title \"Executive Order 14334\" --source-url https://example.org/eo"
    })
public final class RetractCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Parameters(paramLabel = "ID", description = "The deadline.")
  private String id = "";

  @CommandLine.Mixin private EditRequest edit = new EditRequest();

  public RetractCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    return edit.revise(
        workplace,
        id,
        (store, standing) -> {
          var last = last(store, standing);
          requireMeant(last);
          var item = standing.item().orElseThrow();
          var day = Dates.dated(standing.audience().dateOf(last.edit().at()));
          return new NextState.Change(
              before(last, item.deadline()),
              Optional.of(
                  isTold(store, item)
                      ? "Correction: what we told on " + day + " was wrong."
                      : "The change of " + day + " is taken back; nobody was told of it."),
              takenBack(store, last));
        });
  }

  /**
   * What came with the revision goes with it, so that what it superseded stands again; what an
   * earlier retraction withdrew comes back with that one's.
   */
  private static List<Fact> takenBack(OperatorStore store, Revision last) {
    if (last.facts().isEmpty()) {
      return List.of();
    }
    return store.facts().stream()
        .filter(fact -> last.facts().contains(fact.id()))
        .map(fact ->
            fact.filed(
                fact.filing().isWithdrawn() ? Filing.FROM_THE_FIRST : fact.filing().withdrawn()))
        .toList();
  }

  /** Told whole, or in part: a record is written before a revision counts as announced. */
  private static boolean isTold(OperatorStore store, DeadlineItem item) {
    int revision = item.progress().revision();
    return !item.progress().hasUnannounced()
        || store.records(item.key()).stream()
            .anyMatch(record ->
                record.id() instanceof AlertId.OfDeadline(_, var told, _) && told == revision);
  }

  /** A second retraction would take the first one back, and confirm what was false. */
  private void requireMeant(Revision last) {
    if (last.edit().isRetraction() && edit.seen().isEmpty()) {
      throw new RequestException(
          "'%1$s' was retracted already, by revision %2$d; to take that retraction back, add --revision %2$d"
              .formatted(id, last.number()));
    }
  }

  private Revision last(OperatorStore store, Standing standing) {
    int number = standing.revision();
    return store.revisionsAfter(id, number - 1).stream()
        .findFirst()
        .orElseThrow(() ->
            new FailedException(
                "'" + id + "' has no record of revision " + number + "; see show " + id, null));
  }

  private static Deadline before(Revision last, Deadline stands) {
    if (!stands.equals(last.to())) {
      throw new FailedException(
          "'" + stands.id() + "' was edited this very moment; nothing is written, look again",
          null);
    }
    return last.from()
        .orElseGet(() ->
            NextState.with(last.to(), new Status.Cancelled(Optional.of("It was added in error."))));
  }
}
