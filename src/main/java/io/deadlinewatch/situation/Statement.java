package io.deadlinewatch.situation;

import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.text.CleanLine;
import java.time.LocalDate;

/**
 * One dated, sourced sentence.
 *
 * @param text one line
 * @param asOf the day from which it holds, in the audience's zone
 * @param source where it is written
 */
public record Statement(String text, LocalDate asOf, Source source) {
  /** Refuses an empty sentence. */
  public Statement {
    text = CleanLine.required("text", text);
  }
}
