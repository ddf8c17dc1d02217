package io.deadlinewatch.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How far a deadline's alerts have come.
 *
 * @param revision the number of the current revision
 * @param announced the last revision that {@code changed} has told
 * @param said the alerts of this revision that are sent, skipped or covered, by name; names and not
 *     an instant, so that a new audience zone cannot move an alert across a mark (trace V11)
 */
public record AlertProgress(int revision, int announced, Set<String> said) {

  /** Takes a copy of the names. */
  public AlertProgress {
    said = Set.copyOf(said);
  }

  /** A deadline just written: everything is to be told. */
  public static AlertProgress unannounced(int revision, int announced) {
    return new AlertProgress(revision, announced, Set.of());
  }

  /** Whether a revision waits for its {@code changed}. */
  public boolean hasUnannounced() {
    return announced < revision;
  }

  /** With more alerts told. */
  public AlertProgress saying(Collection<String> names) {
    var more = new HashSet<>(said);
    more.addAll(names);
    return new AlertProgress(revision, announced, more);
  }

  /** With what another part of the media was told of the same revision. */
  public AlertProgress joined(AlertProgress other) {
    return new AlertProgress(revision, Math.max(announced, other.announced), said)
        .saying(other.said);
  }

  /** With every revision announced. */
  public AlertProgress announcing() {
    return new AlertProgress(revision, revision, said);
  }
}
