package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.store.ItemKey;
import java.time.Instant;
import java.util.Set;

/** What happened in a sweep, for logs and metrics. */
public sealed interface SweepEvent {

  /** Every medium has the alert. */
  record Sent(String alertId, Set<Medium> media) implements SweepEvent {}

  /** A medium refused, or nobody can tell; the next sweep tries again. */
  record Refused(String alertId, Medium medium, String why) implements SweepEvent {}

  /** A medium has no room for the alert in this sweep, or quiet hours; it comes again then. */
  record PutOff(String alertId, Medium medium, Instant until) implements SweepEvent {}

  /** Another sweep or an edit was first; normal. */
  record LostRace(ItemKey key) implements SweepEvent {}

  /** The item was written by somebody else before it could be confirmed; it falls due again. */
  record NotConfirmed(ItemKey key) implements SweepEvent {}

  /** An item that cannot be read, or not be made sense of: it needs a hand. */
  record Unreadable(ItemKey key, String problem) implements SweepEvent {}

  /** The store failed for one item; it falls due again by itself, when its claim ends at last. */
  record StoreFailed(ItemKey key, String problem) implements SweepEvent {}

  /**
   * A batch failed as a whole, and falls due again; no items where the heartbeat was not written.
   */
  record BatchFailed(int items, String problem) implements SweepEvent {}

  /** An alert was sent but could not be recorded; the journal lacks a line. */
  record RecordLost(String alertId, String problem) implements SweepEvent {}

  /** Time was up before these were looked at; the next sweep does it. */
  record LeftForNext(int items) implements SweepEvent {}
}
