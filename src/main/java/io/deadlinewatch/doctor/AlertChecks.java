package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Findings.counted;
import static io.deadlinewatch.doctor.Findings.judged;
import static io.deadlinewatch.doctor.Findings.listed;
import static io.deadlinewatch.doctor.Findings.name;
import static io.deadlinewatch.doctor.Findings.ofContents;
import static io.deadlinewatch.doctor.Findings.time;
import static io.deadlinewatch.doctor.Findings.words;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.store.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Will what is owed be told? */
final class AlertChecks {
  /** Two sweeps, and the claim that a crash leaves behind. */
  static final Duration LATE = Duration.ofMinutes(3);

  /** A claim that has ended is taken over by the next sweep. */
  private static final Duration ENDED = Duration.ofMinutes(3);

  /** No claim lasts so long. */
  private static final Duration NEVER_SO_LONG = Duration.ofMinutes(10);

  private AlertChecks() {}

  static List<Finding> late(Snapshot seen, Instant now, RepairCommands repairCommands) {
    return judged(
        Check.LATE,
        seen.contents(),
        repairCommands.log(Optional.empty()),
        contents -> {
          var late =
              contents.items().stream()
                  .flatMap(item -> lateness(item, contents.audience(), now).stream())
                  .sorted(Comparator.comparing(Late::since))
                  .map(one -> late(one, now, repairCommands))
                  .toList();
          return listed(late, new Finding.Ok(Check.LATE, "nothing is late; " + next(contents)));
        });
  }

  /** Whether what an item owes should have been told by now. */
  static boolean isLate(Item item, Audience audience, Instant now) {
    return lateness(item, audience, now).isPresent();
  }

  /** How long the oldest late alert has been owed; zero where none is late. */
  static Duration oldest(Inspection.Contents contents, Instant now) {
    return contents.items().stream()
        .flatMap(item -> lateness(item, contents.audience(), now).stream())
        .map(late -> Duration.between(late.since(), now))
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  /** How long the digest has been owed; zero until it is, none where the table has no digest. */
  static Optional<Duration> digest(Inspection.Contents contents, Instant now) {
    return contents.items().stream()
        .filter(DigestItem.class::isInstance)
        .flatMap(item -> item.lateSince(contents.audience()).stream())
        .map(since -> since.isBefore(now) ? Duration.between(since, now) : Duration.ZERO)
        .findFirst();
  }

  /** An item that the index does not bring up in time, such as after an edit that broke off. */
  static List<Finding> plan(Snapshot seen, Instant now, RepairCommands repairCommands) {
    return ofContents(
        Check.PLAN,
        seen,
        contents -> {
          var troubles =
              contents.items().stream()
                  .flatMap(
                      item -> misplanned(item, contents.audience(), now, repairCommands).stream())
                  .toList();
          return listed(
              troubles,
              new Finding.Ok(
                  Check.PLAN,
                  counted(contents.items().size(), "item") + " will be looked at in time"));
        });
  }

  static List<Finding> claims(Snapshot seen, Instant now, RepairCommands repairCommands) {
    return ofContents(
        Check.CLAIMS,
        seen,
        contents -> {
          var troubles =
              contents.items().stream()
                  .flatMap(item -> hanging(item, now, repairCommands).stream())
                  .toList();
          return listed(troubles, new Finding.Ok(Check.CLAIMS, "no claim hangs"));
        });
  }

  private record Late(Item item, Instant since) {}

  private static Optional<Late> lateness(Item item, Audience audience, Instant now) {
    return item.lateSince(audience)
        .filter(since -> since.plus(LATE).isBefore(now))
        .map(since -> new Late(item, since));
  }

  private static Finding.Attention late(Late late, Instant now, RepairCommands repairCommands) {
    int attempts = late.item().state().attempts();
    return new Finding.Attention(
        Check.LATE,
        1,
        name(late.item())
            + ": an alert is late by "
            + words(Duration.between(late.since(), now))
            + (attempts == 0 ? "" : ", after " + counted(attempts, "attempt")),
        repairCommands.log(Optional.of(name(late.item()))));
  }

  private static String next(Inspection.Contents contents) {
    return contents.items().stream()
        .flatMap(item -> item.owedAt(contents.audience()).map(at -> Map.entry(at, item)).stream())
        .min(Map.Entry.comparingByKey())
        .map(first -> "next: " + name(first.getValue()) + " at " + time(first.getKey()))
        .orElse("nothing is to come");
  }

  private static Optional<Finding.Attention> misplanned(
      Item item, Audience audience, Instant now, RepairCommands repairCommands) {
    var owed = item.lateSince(audience);
    var state = item.state();
    if (owed.isEmpty() || state.attempts() > 0 || state.isClaimed(now)) {
      return Optional.empty();
    }
    var looked = state.nextAlertAt();
    if (looked.isPresent() && !looked.get().isAfter(owed.get().plus(LATE))) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding.Attention(
            Check.PLAN,
            1,
            name(item)
                + ": owes an alert at "
                + time(owed.get())
                + ", but is looked at "
                + looked.map(at -> "at " + time(at)).orElse("never"),
            release(item, now, repairCommands)));
  }

  private static Optional<Finding.Attention> hanging(
      Item item, Instant now, RepairCommands repairCommands) {
    var until = item.state().claimedUntil();
    if (until.isEmpty()) {
      return Optional.empty();
    }
    if (until.get().plus(ENDED).isBefore(now)) {
      return Optional.of(
          new Finding.Attention(
              Check.CLAIMS,
              1,
              name(item)
                  + ": its claim ended "
                  + words(Duration.between(until.get(), now))
                  + " ago and no sweep has taken it over",
              repairCommands.log(Optional.of(name(item)))));
    }
    return until.get().isAfter(now.plus(NEVER_SO_LONG))
        ? Optional.of(
            new Finding.Attention(
                Check.CLAIMS,
                1,
                name(item) + ": is claimed until " + time(until.get()) + ", longer than any claim",
                release(item, now, repairCommands)))
        : Optional.empty();
  }

  /** Has the next sweep look at the item, which plans it anew; conditional as every write is. */
  static String release(Item item, Instant now, RepairCommands repairCommands) {
    return repairCommands.release(
        item.key(), item.state().version(), time(now).replace("Z", ".000Z"));
  }
}
