package io.deadlinewatch.sweep;

import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.store.Inspection.Beat;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.UnreadableException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Plans every open item anew once the zone data, or this program's rules, are others than those
 * that its times were worked out with: an item is found by its stored time, so that one whose due
 * moment has become earlier would be looked at too late. The heartbeat says what all is planned
 * under, and writing it answers what it said before: where nothing changed, this costs no request.
 */
final class Replanning {
  private static final Duration TIME_FOR_ONE = Duration.ofSeconds(2);

  private final DeadlineStore store;
  private final InstantSource clock;
  private final String rules;
  private final Deque<String> left = new ArrayDeque<>();
  private Optional<String> begunUnder = Optional.empty();
  private Optional<String> plannedUnder = Optional.empty();

  /**
   * @param rules what is planned under now
   */
  Replanning(DeadlineStore store, InstantSource clock, String rules) {
    this.store = store;
    this.clock = clock;
    this.rules = rules;
  }

  /** What all open items are planned under, as far as this process knows. */
  Optional<String> plannedUnder() {
    return plannedUnder;
  }

  /**
   * Plans anew what a heartbeat says was planned otherwise, as long as there is time; the next
   * sweep goes on.
   *
   * @param before the heartbeat before this sweep's; none where no sweep ever ran
   * @return whether the table's heartbeat does not say yet what it should
   */
  boolean after(Optional<Beat> before, Instant until) {
    var now = Optional.of(rules);
    boolean same = before.isEmpty() || before.get().plannedUnder().equals(now);
    boolean done = same || plan(now, until);
    boolean written = plannedUnder.equals(now);
    plannedUnder = done ? now : Optional.empty();
    return done && !written;
  }

  private boolean plan(Optional<String> now, Instant until) {
    if (!begunUnder.equals(now)) {
      left.clear();
      left.addAll(store.openDeadlines());
      begunUnder = now;
    }
    var audience = store.audience();
    // Each once a sweep: one that a claim holds, or that somebody writes, is for the next.
    for (int number = left.size(); number > 0; number--) {
      if (!clock.instant().plus(TIME_FOR_ONE).isBefore(until)) {
        return false;
      }
      var id = left.removeFirst();
      if (!isPlanned(() -> store.find(id).map(item -> item.replanned(audience)))) {
        left.addLast(id);
      }
    }
    boolean done =
        left.isEmpty() && isPlanned(() -> store.digest().map(item -> item.replanned(audience)));
    begunUnder = done ? Optional.empty() : begunUnder;
    return done;
  }

  /** What cannot be read is nobody's to plan: the doctor names it. */
  private boolean isPlanned(Supplier<Optional<? extends Item>> read) {
    try {
      var item = read.get();
      return item.isEmpty() || store.replan(item.get(), clock.instant()) == Result.DONE;
    } catch (UnreadableException _) {
      return true;
    }
  }
}
