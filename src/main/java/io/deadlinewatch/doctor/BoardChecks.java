package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Findings.attention;
import static io.deadlinewatch.doctor.Findings.judged;
import static io.deadlinewatch.doctor.Findings.ok;
import static io.deadlinewatch.doctor.Findings.words;

import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Inspection;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Do readers of the board see what the table says? */
final class BoardChecks {
  /** It is looked at every hour: one look that failed is made good by the next. */
  private static final Duration OLD = Duration.ofHours(2);

  /** An edit is on the board in a minute and a half, and caches and clocks are slower at times. */
  private static final Duration UNDER_WAY = Duration.ofMinutes(10);

  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

  private BoardChecks() {}

  /** Nothing where there is no board, which is no want. */
  static List<Finding> board(Snapshot seen, Instant now, RepairCommands repairCommands) {
    var log = repairCommands.boardLog();
    return seen.board() instanceof ReadResult.NotAsked<PublishedBoard.Status>
        ? List.of()
        : judged(Check.BOARD, seen.board(), log, status -> board(status, seen, now, log));
  }

  private static List<Finding> board(
      PublishedBoard.Status status, Snapshot seen, Instant now, String log) {
    var age = Duration.between(status.lookedAt(), now);
    if (age.compareTo(OLD) > 0) {
      return attention(
          Check.BOARD, "the board was last brought up to date " + words(age) + " ago", log);
    }
    if (age.plus(CLOCKS_DIFFER).isNegative()) {
      return attention(
          Check.BOARD,
          "the board was looked at " + words(age.negated()) + " ahead: a clock is wrong",
          "date -u");
    }
    var looked =
        "the board was looked at " + words(age.isNegative() ? Duration.ZERO : age) + " ago";
    return seen.contents() instanceof ReadResult.Known<Inspection.Contents>(var contents)
        ? missing(contents, status.changedAt(), now)
            .map(item -> attention(Check.BOARD, behind(item, now), log))
            .orElseGet(() -> ok(Check.BOARD, looked + ", and knows the newest change"))
        : ok(Check.BOARD, looked + "; what it must show could not be read");
  }

  private static String behind(DeadlineItem item, Instant now) {
    return "the board does not show the newest change, of "
        + Findings.name(item)
        + ", made "
        + words(Duration.between(item.revisedAt(), now))
        + " ago";
  }

  /** The newest change of those that had time to reach the board, where it has not. */
  private static Optional<DeadlineItem> missing(
      Inspection.Contents contents, Optional<Instant> shown, Instant now) {
    return contents.items().stream()
        .filter(DeadlineItem.class::isInstance)
        .map(DeadlineItem.class::cast)
        .filter(item -> item.revisedAt().isBefore(now.minus(UNDER_WAY)))
        .max(Comparator.comparing(DeadlineItem::revisedAt))
        .filter(item -> shown.isEmpty() || item.revisedAt().isAfter(shown.get()));
  }
}
