package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.options.ConfirmOptions;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.cli.workplace.MendingWords;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.edit.Repair;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.Remains;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Mends what of a deadline cannot be read. */
@CommandLine.Command(
    name = "repair",
    description = {
      "Writes a deadline that cannot be read anew, from its last revision that can be, and from "
          + "what its alerts recorded; shows first what it will write. No alert tells of it."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch repair us-cn-truce --dry-run"})
public final class RepairCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Parameters(paramLabel = "ID", description = "The deadline.")
  private String id = "";

  @CommandLine.Option(
      names = "--dry-run",
      description = "Shows what would be written, and writes nothing.")
  private boolean dryRun;

  @CommandLine.Mixin private ConfirmOptions confirmOptions = new ConfirmOptions();
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private Output output = new Output();

  public RepairCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var store = connection.store(workplace);
    var remains = store.remains(id);
    if (remains.isEmpty()) {
      EditRequest.find(store, id);
    }
    var print = new RepairPrinter(workplace, output);
    if (remains.isWhole()) {
      print.nothingToRepair(remains);
      return 0;
    }
    var repair = new Repair(remains, store.audience(), workplace.clock().instant());
    var item = repair.item().orElseThrow(() -> nothingLeft(remains));
    print.shown(repair, item);
    if (!isNeeded(repair)) {
      print.done(repair, item, false);
    } else if (confirmOptions.isToWrite(workplace, output, dryRun, () -> question(repair, item))) {
      write(store, repair, item);
      print.done(repair, item, true);
    } else {
      print.done(repair, item, false);
      return 0;
    }
    return left(repair);
  }

  private static boolean isNeeded(Repair repair) {
    return !(repair.remains().head() instanceof Remains.Head.Whole)
        || !repair.revisions().isEmpty();
  }

  private static String question(Repair repair, DeadlineItem item) {
    int rows =
        repair.revisions().size() + (repair.remains().head() instanceof Remains.Head.Whole ? 0 : 1);
    return "Write %s of %s anew (revision %d)?"
        .formatted(
            rows == 1 ? "one row" : rows + " rows",
            item.deadline().id(),
            item.progress().revision());
  }

  /** The deadline's own row last: it is looked at as soon as it is there. */
  private void write(OperatorStore store, Repair repair, DeadlineItem item) {
    for (var each : repair.revisions()) {
      require(store.mend(each.row(), item, each.revision()));
    }
    var now = workplace.clock().instant();
    if (repair.remains().head() instanceof Remains.Head.Whole) {
      store.replan(item.replanned(repair.audience(), now), now);
    } else {
      require(store.mend(repair.remains(), item, now));
    }
  }

  private void require(Result result) {
    switch (result) {
      case DONE -> {}
      case STALE ->
          throw new FailedException(
              "somebody wrote '%1$s' since it was shown; that stands, look again: repair %1$s"
                  .formatted(id),
              null);
      case CLAIMED ->
          throw new FailedException(
              "a sweep has '%1$s' at this moment; try again in two minutes: repair %1$s"
                  .formatted(id),
              null);
    }
  }

  private FailedException nothingLeft(Remains remains) {
    var key = ItemKey.deadline(id);
    return new FailedException(
        "'"
            + id
            + "' cannot be written anew: no revision of it can be read; put the attribute right by"
            + " hand ("
            + MendingWords.lookedAt(
                connection.table(workplace), connection.homeOption(workplace), key)
            + " shows the row), or leave it and add the deadline under another id"
            + (remains.head() instanceof Remains.Head.Damaged(var problem, _, _)
                ? ": " + problem
                : ""),
        null);
  }

  /** What nothing can be mended from blocks its deadline as before. */
  private int left(Repair repair) {
    if (repair.left().isEmpty()) {
      return 0;
    }
    var row = repair.left().getFirst();
    throw new FailedException(
        row.problem()
            + "; nobody knows any more what was in it"
            + (repair.left().size() == 1
                ? ""
                : ", and so of " + (repair.left().size() - 1) + " others")
            + ": put it right by hand, or take it away, at the price that what it told may be told"
            + " once more: "
            + MendingWords.takenAway(
                connection.table(workplace), connection.homeOption(workplace), row.key()),
        null);
  }
}
