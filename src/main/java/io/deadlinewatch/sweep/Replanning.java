package io.deadlinewatch.sweep;

import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.store.Inspection.Beat;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Plans every open item anew once the zone data, or this program's rules, are others than those
 * that its times were worked out with: an item is found by its stored time, so that one whose due
 * moment has become earlier would be looked at too late. The heartbeat says what all is planned
 * under, and writing it answers that: where nothing changed, this costs no request.
 */
final class Replanning {
  private static final Duration TIME_FOR_ONE = Duration.ofSeconds(2);

  private final DeadlineStore store;
  private final InstantSource clock;
  private final Optional<String> rules;
  private final Deque<String> left = new ArrayDeque<>();
  private boolean begun;

  /**
   * @param rules what is planned under now
   */
  Replanning(DeadlineStore store, InstantSource clock, String rules) {
    this.store = store;
    this.clock = clock;
    this.rules = Optional.of(rules);
  }

  Optional<String> rules() {
    return rules;
  }

  /** Whether a heartbeat says that open items may be planned otherwise than now. */
  boolean isOwed(Beat stands) {
    return !stands.plannedUnder().equals(rules);
  }

  /** Plans anew as long as there is time; the next sweep goes on where this one stopped. */
  boolean isDone(Instant until) {
    if (!begun) {
      left.addAll(store.openDeadlines());
      begun = true;
    }
    // Each once a sweep: one that a claim holds, or that somebody writes, is for the next.
    for (int number = left.size(); number > 0; number--) {
      if (!clock.instant().plus(TIME_FOR_ONE).isBefore(until)) {
        return false;
      }
      var id = left.removeFirst();
      if (!isPlanned(ItemKey.deadline(id))) {
        left.addLast(id);
      }
    }
    begun = !left.isEmpty();
    return !begun && isPlanned(ItemKey.DIGEST);
  }

  /** What cannot be read is nobody's to plan: the doctor names it. */
  private boolean isPlanned(ItemKey key) {
    try {
      return store.replanned(key, clock.instant()) == Result.DONE;
    } catch (UnreadableException _) {
      return true;
    }
  }
}
