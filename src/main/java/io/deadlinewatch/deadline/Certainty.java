package io.deadlinewatch.deadline;

import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.Locale;
import java.util.stream.Stream;

/** How firm a deadline is; design, "Words". */
public enum Certainty {
  /** Said, without a legal instrument. */
  THREATENED,
  /** The date is not confirmed. */
  TENTATIVE,
  /** Fixed by an instrument or a host. */
  SCHEDULED;

  /** The word as it is written in data, attributes and texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a certainty.
   *
   * @throws RefusedException for any other word
   */
  public static Certainty parse(String field, String word) {
    for (var certainty : values()) {
      if (certainty.word().equals(word)) {
        return certainty;
      }
    }
    throw new RefusedException(
        field,
        RefusedException.quoted(word)
            + " is not a certainty; write threatened, tentative or scheduled"
            + DidYouMean.question(word, Stream.of(values()).map(Certainty::word).toList()));
  }
}
