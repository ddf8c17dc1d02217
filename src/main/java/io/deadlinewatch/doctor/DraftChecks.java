package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Findings.counted;
import static io.deadlinewatch.doctor.Findings.judged;
import static io.deadlinewatch.doctor.Findings.listed;
import static io.deadlinewatch.doctor.Findings.words;

import io.deadlinewatch.store.Inspection.Unreadable;
import io.deadlinewatch.store.Inspection.WaitingDraft;
import io.deadlinewatch.store.Inspection.WaitingDrafts;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Does anybody look at what was proposed? */
final class DraftChecks {
  /** A weekend may pass; a comment period is over in a few weeks. */
  static final Duration OLD = Duration.ofDays(4);

  private DraftChecks() {}

  static List<Finding> drafts(Snapshot seen, Instant now, RepairCommands repairCommands) {
    return judged(
        Check.DRAFTS,
        seen.drafts(),
        repairCommands.ours("drafts"),
        drafts -> aged(drafts, now, repairCommands));
  }

  /** How long the oldest has waited; zero where none waits. */
  static Duration oldest(WaitingDrafts drafts, Instant now) {
    return drafts.open().stream()
        .map(draft -> waited(draft, now))
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  private static List<Finding> aged(
      WaitingDrafts drafts, Instant now, RepairCommands repairCommands) {
    var unreadable = drafts.unreadable().stream().map(one -> unreadable(one, repairCommands));
    var old =
        drafts.open().stream()
            .filter(draft -> waited(draft, now).compareTo(OLD) >= 0)
            .sorted(Comparator.comparing(WaitingDraft::since))
            .map(draft -> old(draft, now, repairCommands));
    return listed(
        Stream.concat(old, unreadable).toList(), new Finding.Ok(Check.DRAFTS, well(drafts, now)));
  }

  private static String well(WaitingDrafts drafts, Instant now) {
    int many = drafts.open().size();
    if (many == 0) {
      return "none wait";
    }
    return many == 1
        ? "one waits, for " + words(oldest(drafts, now))
        : counted(many, "draft") + " wait, the oldest for " + words(oldest(drafts, now));
  }

  private static Finding.Attention old(
      WaitingDraft draft, Instant now, RepairCommands repairCommands) {
    return new Finding.Attention(
        Check.DRAFTS,
        1,
        draft.id() + ": has waited for " + words(waited(draft, now)) + "; accept it or dismiss it",
        repairCommands.ours("draft show " + RepairCommands.plain(draft.id())));
  }

  private static Finding.Attention unreadable(Unreadable one, RepairCommands repairCommands) {
    return new Finding.Attention(
        Check.DRAFTS,
        1,
        "a draft cannot be read: " + one.problem(),
        repairCommands.mend(one.key()));
  }

  /** A clock that was ahead when it was written makes none of it negative. */
  private static Duration waited(WaitingDraft draft, Instant now) {
    return draft.since().isBefore(now) ? Duration.between(draft.since(), now) : Duration.ZERO;
  }
}
