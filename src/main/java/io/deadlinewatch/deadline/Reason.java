package io.deadlinewatch.deadline;

import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.RefusedException;
import java.util.Optional;

/**
 * Why something was changed, and what the news is.
 *
 * @param why the reason, one line; empty for a deadline as first written
 * @param source where it is written
 * @param headline the news in one sentence of at most {@value #MAX_HEADLINE} characters, where
 *     somebody put it into one
 */
public record Reason(String why, Optional<Source> source, Optional<String> headline) {
  /** Longest headline. */
  public static final int MAX_HEADLINE = 100;

  /**
   * Cleans the texts; a headline that shows nothing is none.
   *
   * @throws RefusedException when one of them is too long
   */
  public Reason {
    why = CleanLine.optional("why", why);
    headline =
        headline
            .map(text -> CleanLine.optional("headline", text, MAX_HEADLINE))
            .filter(text -> !text.isEmpty());
  }

  /** One without a headline. */
  public Reason(String why, Optional<Source> source) {
    this(why, source, Optional.empty());
  }
}
