package io.deadlinewatch.briefing.words;

import io.deadlinewatch.deadline.Certainty;

/** What a certainty means, for those who meet the word for the first time. */
public final class CertaintyWords {
  private CertaintyWords() {}

  /** The word, and what it says of the date. */
  public static String meaning(Certainty certainty) {
    return switch (certainty) {
      case THREATENED -> "threatened: said, but no legal instrument has been published";
      case TENTATIVE -> "tentative: the date is not confirmed";
      case SCHEDULED -> "scheduled: fixed by an instrument or a host";
    };
  }

  /** What is said of an outcome that nobody has put on record. */
  public static String outcomeUnknown(Certainty certainty) {
    return certainty == Certainty.THREATENED
        ? "This was a threat: whether it was carried out is not on record yet."
        : "The outcome is not on record yet.";
  }
}
