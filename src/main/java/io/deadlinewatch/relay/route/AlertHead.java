package io.deadlinewatch.relay.route;

/**
 * What a relay reads of an alert document: what it routes by, and the id that it remembers.
 *
 * @param id the alert's
 * @param kind {@code reminder}, {@code reached}, {@code changed} or {@code digest}
 * @param urgency {@code high} or {@code normal}
 * @param track the deadline's; {@code all} for a digest
 */
public record AlertHead(String id, String kind, String urgency, String track) {
  /** The kind that speaks of every track. */
  static final String DIGEST = "digest";

  /** The track of a digest. */
  public static final String ALL = "all";
}
