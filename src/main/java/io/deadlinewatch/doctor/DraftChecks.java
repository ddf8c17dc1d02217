package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Findings.judged;
import static io.deadlinewatch.doctor.Findings.listed;
import static io.deadlinewatch.doctor.Findings.words;

import io.deadlinewatch.store.Inspection.Unreadable;
import io.deadlinewatch.store.Inspection.WaitingDraft;
import io.deadlinewatch.store.Inspection.WaitingDrafts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Does anybody look at what was proposed? */
final class DraftChecks {
  private DraftChecks() {}

  static List<Finding> drafts(Snapshot seen, Instant now, RepairCommands repairCommands) {
    return judged(
        Check.DRAFTS,
        seen.drafts(),
        repairCommands.ours("drafts"),
        drafts -> aged(drafts, now, repairCommands));
  }

  private static List<Finding> aged(
      WaitingDrafts drafts, Instant now, RepairCommands repairCommands) {
    var unreadable = drafts.unreadable().stream().map(one -> unreadable(one, repairCommands));
    var old =
        drafts.open().stream()
            .filter(draft -> DraftWords.isOld(draft, now))
            .sorted(Comparator.comparing(WaitingDraft::since))
            .map(draft -> old(draft, now, repairCommands));
    return listed(
        Stream.concat(old, unreadable).toList(),
        new Finding.Ok(Check.DRAFTS, DraftWords.waiting(drafts.open(), now)));
  }

  private static Finding.Attention old(
      WaitingDraft draft, Instant now, RepairCommands repairCommands) {
    return new Finding.Attention(
        Check.DRAFTS,
        1,
        draft.id()
            + ": has waited for "
            + words(DraftWords.waited(draft, now))
            + "; accept it or dismiss it",
        repairCommands.ours("draft show " + RepairCommands.plain(draft.id())));
  }

  private static Finding.Attention unreadable(Unreadable one, RepairCommands repairCommands) {
    return new Finding.Attention(
        Check.DRAFTS,
        1,
        "a draft cannot be read: " + one.problem(),
        repairCommands.mend(one.key()));
  }
}
