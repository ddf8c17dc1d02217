package io.deadlinewatch.relay.route;

import io.deadlinewatch.deadline.Importance;

/**
 * What a relay reads of an alert document: what it routes by, and the id that it remembers.
 *
 * @param id the alert's
 * @param kind {@code reminder}, {@code reached}, {@code changed} or {@code digest}
 * @param urgency {@code high} or {@code normal}
 * @param track the deadline's; {@code all} for a digest
 * @param importance the deadline's: {@code major}, {@code normal} or {@code minor}
 */
public record AlertHead(String id, String kind, String urgency, String track, String importance) {
  /** What a document that does not say its importance is of. */
  public static final String ORDINARY = Importance.NORMAL.word();

  /** One that nobody said the importance of. */
  public AlertHead(String id, String kind, String urgency, String track) {
    this(id, kind, urgency, track, ORDINARY);
  }

  /** The kind that speaks of every track. */
  static final String DIGEST = "digest";

  /** The track of a digest. */
  public static final String ALL = "all";
}
