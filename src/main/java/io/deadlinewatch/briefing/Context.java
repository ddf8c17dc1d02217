package io.deadlinewatch.briefing;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.situation.Situation;
import java.util.List;

/**
 * What an alert's words need beside the alert, read once a batch.
 *
 * @param audience whom the words are for
 * @param situation the facts in force
 * @param upcoming the deadlines to come, the nearest first
 */
public record Context(Audience audience, Situation situation, List<DeadlineSummary> upcoming) {
  /** Deadlines to come that an alert's words look at: a major one may lie far ahead. */
  public static final int UPCOMING = 100;

  /** Takes a copy. */
  public Context {
    upcoming = List.copyOf(upcoming);
  }
}
