package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Findings.attention;
import static io.deadlinewatch.doctor.Findings.counted;
import static io.deadlinewatch.doctor.Findings.judged;
import static io.deadlinewatch.doctor.Findings.listed;
import static io.deadlinewatch.doctor.Findings.ofContents;
import static io.deadlinewatch.doctor.Findings.ok;
import static io.deadlinewatch.doctor.Findings.words;

import io.deadlinewatch.store.Inspection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Is the table there, is it read, and can it be read? */
final class TableChecks {
  /** A sweep comes every minute. */
  static final Duration OLD_HEARTBEAT = Duration.ofMinutes(5);

  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

  private TableChecks() {}

  static List<Finding> table(Snapshot seen, RepairCommands repairCommands) {
    return judged(
        Check.TABLE,
        seen.shape(),
        describe(repairCommands),
        shape ->
            shape.status().equals(Inspection.Shape.ACTIVE)
                ? ok(Check.TABLE, "table '" + repairCommands.table() + "' is active")
                : attention(
                    Check.TABLE,
                    "table '" + repairCommands.table() + "' is " + shape.status(),
                    describe(repairCommands)));
  }

  static List<Finding> indexes(Snapshot seen, RepairCommands repairCommands) {
    if (!(seen.shape() instanceof ReadResult.Known<Inspection.Shape>(var shape))) {
      return List.of(new Finding.NotLooked(Check.INDEXES, "the table cannot be read"));
    }
    var troubles =
        Inspection.Shape.INDEXES.stream()
            .filter(name -> !isActive(shape, name))
            .map(
                name -> index(name, Optional.ofNullable(shape.indexes().get(name)), repairCommands))
            .toList();
    return listed(
        troubles,
        new Finding.Ok(Check.INDEXES, String.join(", ", Inspection.Shape.INDEXES) + " are active"));
  }

  static List<Finding> heartbeat(Snapshot seen, Instant now, RepairCommands repairCommands) {
    var log = repairCommands.log(Optional.empty());
    return judged(
        Check.HEARTBEAT,
        seen.heartbeat(),
        log,
        last ->
            last.map(beat -> heartbeat(beat, now, log))
                .orElseGet(() -> attention(Check.HEARTBEAT, "no sweep has ever run here", log)));
  }

  static List<Finding> unreadable(Snapshot seen, RepairCommands repairCommands) {
    return ofContents(
        Check.UNREADABLE,
        seen,
        contents -> {
          List<Finding.Attention> troubles = new ArrayList<>();
          for (var one : contents.faults().unreadable()) {
            troubles.add(
                new Finding.Attention(
                    Check.UNREADABLE, 1, one.problem(), repairCommands.mend(one.key())));
          }
          troubles.addAll(SourceChecks.unlinked(contents, repairCommands));
          var read =
              counted(contents.items().size(), "item")
                  + " and "
                  + counted(contents.facts().size(), "fact")
                  + " read";
          if (contents.leftOut() > 0) {
            troubles.addFirst(
                new Finding.Attention(
                    Check.UNREADABLE,
                    contents.leftOut(),
                    read + "; " + contents.leftOut() + " deadlines were too many to look at",
                    repairCommands.ours("list")));
          }
          return listed(troubles, new Finding.Ok(Check.UNREADABLE, read));
        });
  }

  private static List<Finding> heartbeat(Inspection.Beat beat, Instant now, String log) {
    var age = Duration.between(beat.at(), now);
    if (age.compareTo(OLD_HEARTBEAT) > 0) {
      return attention(
          Check.HEARTBEAT, "the last sweep was " + words(age) + " ago: nothing is sent", log);
    }
    return age.plus(CLOCKS_DIFFER).isNegative()
        ? attention(
            Check.HEARTBEAT,
            "the last sweep lies " + words(age.negated()) + " ahead: a clock is wrong",
            "date -u")
        : ok(
            Check.HEARTBEAT,
            "swept " + words(age.isNegative() ? Duration.ZERO : age) + " ago (" + beat.did() + ")");
  }

  private static boolean isActive(Inspection.Shape shape, String index) {
    return Inspection.Shape.ACTIVE.equals(shape.indexes().get(index));
  }

  private static Finding.Attention index(
      String name, Optional<String> status, RepairCommands repairCommands) {
    return new Finding.Attention(
        Check.INDEXES,
        1,
        "index " + name + " is " + status.orElse("not there"),
        status.isPresent() ? describe(repairCommands) : repairCommands.drift());
  }

  private static String describe(RepairCommands repairCommands) {
    return "aws dynamodb describe-table --table-name " + repairCommands.table();
  }
}
