package io.deadlinewatch.deadline;

/** What a list shows of an open deadline; the {@code upcoming} index holds just this. */
public record DeadlineSummary(String id, String track, String title, Due due, Certainty certainty) {
  /** Keeps each text one clean line, whoever wrote it. */
  public DeadlineSummary {
    id = CleanLine.clean(id);
    track = CleanLine.clean(track);
    title = CleanLine.clean(title);
  }
}
