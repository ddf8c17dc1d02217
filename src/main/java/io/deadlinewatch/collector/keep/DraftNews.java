package io.deadlinewatch.collector.keep;

import io.deadlinewatch.collector.draft.Draft;
import io.deadlinewatch.collector.draft.KeptDraft;
import io.deadlinewatch.doctor.DraftWords;
import io.deadlinewatch.doctor.RepairCommands;
import io.deadlinewatch.store.Inspection.WaitingDraft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the ops team is told of drafts, in the doctor's words: of new ones on their day, and every
 * day of one that has waited too long.
 *
 * @param subject one line of ASCII
 * @param text what waits, and the commands that look at it
 */
public record DraftNews(String subject, String text) {
  private static final int MOST_LISTED = 20;
  private static final int LONGEST_SUBJECT = 100;

  /**
   * The news of a day; nothing where there is none.
   *
   * @param open all drafts that wait
   * @param fresh those of them that this run has kept
   */
  static Optional<DraftNews> of(
      List<KeptDraft> open, List<Draft> fresh, RepairCommands commands, Instant now) {
    var waiting =
        open.stream().map(kept -> new WaitingDraft(kept.draft().id(), kept.since())).toList();
    boolean isNews =
        !fresh.isEmpty() || waiting.stream().anyMatch(one -> DraftWords.isOld(one, now));
    if (waiting.isEmpty() || !isNews) {
      return Optional.empty();
    }
    var what = DraftWords.waiting(waiting, now);
    var subject = "Deadline Watch drafts: " + what;
    return Optional.of(
        new DraftNews(
            subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length())),
            "Drafts from the Federal Register: %s; new or changed today: %d.\n\n%s\n\n%s\n"
                .formatted(what, fresh.size(), listed(open), commands.ours("drafts"))));
  }

  private static String listed(List<KeptDraft> open) {
    var lines =
        open.stream()
            .limit(MOST_LISTED)
            .map(kept -> line(kept.draft()))
            .collect(Collectors.joining("\n"));
    int more = open.size() - MOST_LISTED;
    return more > 0 ? lines + "\nand " + more + " more" : lines;
  }

  private static String line(Draft draft) {
    return "- "
        + draft.id()
        + ": "
        + draft.kind().word()
        + draft.deadline().map(id -> " " + id).orElse("")
        + draft.reading().due().map(due -> ", " + due).orElse(", no date read")
        + ", "
        + draft.origin().title();
  }
}
