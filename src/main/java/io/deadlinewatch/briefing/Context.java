package io.deadlinewatch.briefing;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.situation.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an alert's words need beside the alert, read once a batch.
 *
 * @param audience whom the words are for
 * @param situation the facts in force
 * @param upcoming the deadlines to come, the nearest first
 * @param newestChanges when each track was last changed, whatever was changed on it
 * @param pages where readers see more
 */
public record Context(
    Audience audience,
    Situation situation,
    List<DeadlineSummary> upcoming,
    Map<String, Instant> newestChanges,
    BoardPages pages) {
  /** Deadlines to come that an alert's words look at: a major one may lie far ahead. */
  public static final int UPCOMING = 100;

  /** Takes copies. */
  public Context {
    upcoming = List.copyOf(upcoming);
    newestChanges = Map.copyOf(newestChanges);
  }

  /** One without a board. */
  public Context(
      Audience audience,
      Situation situation,
      List<DeadlineSummary> upcoming,
      Map<String, Instant> newestChanges) {
    this(audience, situation, upcoming, newestChanges, BoardPages.NONE);
  }

  /** The same with a board. */
  public Context on(BoardPages board) {
    return new Context(audience, situation, upcoming, newestChanges, board);
  }

  /** One of which nobody asks when a track was last changed. */
  public Context(Audience audience, Situation situation, List<DeadlineSummary> upcoming) {
    this(audience, situation, upcoming, Map.of(), BoardPages.NONE);
  }
}
