package io.deadlinewatch.briefing.words;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Due;
import java.time.Instant;
import java.util.Optional;

/** How firm a date is, for those who meet the word for the first time; what goes once it came. */
public final class CertaintyWords {
  private CertaintyWords() {}

  /** The word, and what it says of the date. */
  public static String meaning(Certainty certainty) {
    return switch (certainty) {
      case THREATENED -> "threatened: said, but no legal instrument has been published";
      case TENTATIVE -> "tentative: the date is not confirmed";
      case SCHEDULED -> "scheduled";
    };
  }

  /** The meaning, while there is a date to be sure of: what is over is not tentative any more. */
  public static Optional<String> line(Deadline deadline, Instant now, Audience audience) {
    return isToCome(deadline, now, audience)
        ? Optional.of(meaning(deadline.certainty()))
        : Optional.empty();
  }

  /**
   * What a list says beside a date that is not certain; a threat stays one when its day is over.
   */
  public static Optional<String> doubt(DeadlineSummary deadline, Instant now, Audience audience) {
    return doubt(deadline.certainty(), deadline.due(), now, audience);
  }

  static Optional<String> doubt(Certainty certainty, Due due, Instant now, Audience audience) {
    return switch (certainty) {
      case SCHEDULED -> Optional.empty();
      case THREATENED -> Optional.of(certainty.word());
      case TENTATIVE ->
          isOver(due, now, audience) ? Optional.empty() : Optional.of(certainty.word());
    };
  }

  /** What is said of an outcome that is awaited, and that nobody has put on record. */
  public static Optional<String> outcomeUnknown(Deadline deadline, Instant now, Audience audience) {
    if (!deadline.classification().awaitsOutcome()
        || !deadline.status().isOpen()
        || !isOver(deadline.due(), now, audience)) {
      return Optional.empty();
    }
    return Optional.of(
        deadline.certainty() == Certainty.THREATENED
            ? "This was a threat: whether it was carried out is not on record yet."
            : "The outcome is not on record yet.");
  }

  /** What a reader can do, while it can be done: the window closes when due has come. */
  public static Optional<String> action(Deadline deadline, Instant now, Audience audience) {
    return isToCome(deadline, now, audience) ? deadline.wording().action() : Optional.empty();
  }

  private static boolean isToCome(Deadline deadline, Instant now, Audience audience) {
    return deadline.status().isOpen() && !isOver(deadline.due(), now, audience);
  }

  /** Whether due has come: a day that still runs has not. */
  private static boolean isOver(Due due, Instant now, Audience audience) {
    return due.isPast(now, audience) || due.instant().filter(now::equals).isPresent();
  }
}
