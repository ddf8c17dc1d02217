package io.deadlinewatch.deadline;

import io.deadlinewatch.text.CleanLine;

/** What a list shows of an open deadline; the {@code upcoming} index holds just this. */
public record DeadlineSummary(
    String id, Classification classification, String title, Due due, Certainty certainty) {
  /** Keeps each text one clean line, whoever wrote it. */
  public DeadlineSummary {
    id = CleanLine.clean(id);
    title = CleanLine.clean(title);
  }

  /** One of which nobody said how important it is. */
  public DeadlineSummary(String id, String track, String title, Due due, Certainty certainty) {
    this(id, Classification.of(track), title, due, certainty);
  }

  /** The thread it belongs to. */
  public String track() {
    return classification.track();
  }

  /** How much hangs on it. */
  public Importance importance() {
    return classification.importance();
  }
}
