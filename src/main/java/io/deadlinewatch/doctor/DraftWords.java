package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Findings.counted;
import static io.deadlinewatch.doctor.Findings.words;

import io.deadlinewatch.store.Inspection.WaitingDraft;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** How many drafts wait and for how long, in the same words wherever it is told. */
public final class DraftWords {
  /** A weekend may pass; a comment period is over in a few weeks. */
  static final Duration OLD = Duration.ofDays(4);

  private static final Duration NEW = Duration.ofMinutes(1);

  private DraftWords() {}

  /** How many wait, and the oldest for how long. */
  public static String waiting(List<WaitingDraft> open, Instant now) {
    if (open.isEmpty()) {
      return "none wait";
    }
    var longest = oldest(open, now);
    boolean isNew = longest.compareTo(NEW) < 0;
    if (open.size() == 1) {
      return isNew ? "one waits, just made" : "one waits, for " + words(longest);
    }
    return counted(open.size(), "draft")
        + (isNew ? " wait, all just made" : " wait, the oldest for " + words(longest));
  }

  /** How long the oldest has waited; zero where none waits. */
  static Duration oldest(List<WaitingDraft> open, Instant now) {
    return open.stream()
        .map(draft -> waited(draft, now))
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  /** Whether one has waited so long that it needs a hand. */
  public static boolean isOld(WaitingDraft draft, Instant now) {
    return waited(draft, now).compareTo(OLD) >= 0;
  }

  /** A clock that was ahead when it was written makes none of it negative. */
  static Duration waited(WaitingDraft draft, Instant now) {
    return draft.since().isBefore(now) ? Duration.between(draft.since(), now) : Duration.ZERO;
  }
}
