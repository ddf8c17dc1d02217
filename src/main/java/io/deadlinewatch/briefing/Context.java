package io.deadlinewatch.briefing;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.situation.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What an alert's words need beside the alert, read once a batch. */
public final class Context {
  /** Deadlines to come that an alert's words look at: a major one may lie far ahead. */
  public static final int UPCOMING = 100;

  private final Audience audience;
  private final Situation situation;
  private final Ahead ahead;
  private final Map<String, Instant> newestChanges;
  private final BoardPages pages;

  private Context(
      Audience audience,
      Situation situation,
      Ahead ahead,
      Map<String, Instant> newestChanges,
      BoardPages pages) {
    this.audience = audience;
    this.situation = situation;
    this.ahead = ahead;
    this.newestChanges = Map.copyOf(newestChanges);
    this.pages = pages;
  }

  /**
   * @param audience whom the words are for
   * @param situation the facts in force
   * @param upcoming the deadlines to come, the nearest first
   * @param newestChanges when each track was last changed, whatever was changed on it
   */
  public Context(
      Audience audience,
      Situation situation,
      List<DeadlineSummary> upcoming,
      Map<String, Instant> newestChanges) {
    this(audience, situation, new Ahead(upcoming, audience), newestChanges, BoardPages.NONE);
  }

  /** One of which nobody asks when a track was last changed. */
  public Context(Audience audience, Situation situation, List<DeadlineSummary> upcoming) {
    this(audience, situation, upcoming, Map.of());
  }

  /** The same with a board. */
  public Context on(BoardPages board) {
    return new Context(audience, situation, ahead, newestChanges, board);
  }

  /** Whom the words are for. */
  public Audience audience() {
    return audience;
  }

  /** The facts in force. */
  public Situation situation() {
    return situation;
  }

  /** What is to come and awaits an outcome, as a digest lists it. */
  public DigestLists lists(DigestAlert digest) {
    return ahead.lists(digest);
  }

  /** What is still to come at a moment. */
  public ToCome toCome(Instant at) {
    return ahead.toCome(at);
  }

  /** When each track was last changed, whatever was changed on it. */
  public Map<String, Instant> newestChanges() {
    return newestChanges;
  }

  /** Where readers see more; on no board, nowhere. */
  public BoardPages pages() {
    return pages;
  }
}
