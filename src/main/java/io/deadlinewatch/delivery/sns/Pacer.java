package io.deadlinewatch.delivery.sns;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets no more than {@value #MOST} messages pass in any second: SNS deactivates an e-mail
 * subscription that gets more than 10 (SNS quotas).
 */
public final class Pacer {
  /** Most messages a second, by all sweeps together. */
  public static final int MOST = 8;

  /** A little over a second, since two clocks never run quite alike. */
  private static final Duration WINDOW = Duration.ofMillis(1_050);

  private final InstantSource clock;
  private final Sleeper sleeper;
  private final Deque<Instant> passed = new ArrayDeque<>();
  private final int most;
  private final Lock turn = new ReentrantLock(true);
  private final PutOffSchedule putOffSchedule = new PutOffSchedule();

  /** A pacer whose window is empty, for the only sweep there is. */
  public Pacer(InstantSource clock, Sleeper sleeper) {
    this(clock, sleeper, 1);
  }

  /**
   * @param sweeps how many sweeps share the topic's quota, each with a pacer of its own; at most
   *     {@value #MOST}
   */
  public Pacer(InstantSource clock, Sleeper sleeper, int sweeps) {
    this.clock = clock;
    this.sleeper = sleeper;
    this.most = MOST / sweeps;
  }

  /** Most messages a second; so no batch may hold more. */
  int most() {
    return most;
  }

  /**
   * Publishes once there is room for so many. They count from the answer on, because nobody can
   * tell at which moment of the call SNS took them. Callers have their turns in the order in which
   * they came; whoever has no time to wait comes to it only where nobody else is.
   *
   * @param until how long to wait, for a turn and for room; a call that is begun later than that
   *     waits for neither, and takes the room that is there
   * @return what came of it; nothing where there was no turn or no room
   * @throws IllegalStateException when the wait is interrupted; nothing was published then
   */
  <T> Optional<T> paced(int messages, Instant until, Supplier<T> publish) {
    if (!takesTurn(until)) {
      return Optional.empty();
    }
    try {
      while (!hasRoom(messages)) {
        var room = passed.getFirst().plus(WINDOW);
        if (room.isAfter(until)) {
          return Optional.empty();
        }
        passed.removeFirst();
        sleepUntil(room);
      }
      return Optional.of(counted(messages, publish));
    } finally {
      turn.unlock();
    }
  }

  /** A place for so many messages that are put off; it waits for nobody who publishes. */
  Instant place(int messages) {
    return putOffSchedule.next(messages, clock.instant());
  }

  /** Whether the turn is ours: those before us may have kept it for longer than we can wait. */
  private boolean takesTurn(Instant until) {
    var patience = Duration.between(clock.instant(), until);
    if (!locks(patience)) {
      return false;
    }
    boolean tooLate = patience.isPositive() && clock.instant().isAfter(until);
    if (tooLate) {
      turn.unlock();
    }
    return !tooLate;
  }

  /**
   * Without patience it is a try; a timed one, since others would push in before those who wait.
   */
  private boolean locks(Duration patience) {
    try {
      return turn.tryLock(TimeUnit.NANOSECONDS.convert(patience), TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }

  private boolean hasRoom(int messages) {
    var now = clock.instant();
    if (!passed.isEmpty() && passed.getLast().isAfter(now)) {
      setBack(now);
    }
    while (!passed.isEmpty() && !passed.getFirst().plus(WINDOW).isAfter(now)) {
      passed.removeFirst();
    }
    return passed.isEmpty() || passed.size() + messages <= most;
  }

  /** After a clock was set back, everything counts as just now, so that nobody is held up. */
  private void setBack(Instant now) {
    int messages = passed.size();
    passed.clear();
    passed.addAll(Collections.nCopies(messages, now));
  }

  private <T> T counted(int messages, Supplier<T> publish) {
    try {
      return publish.get();
    } finally {
      passed.addAll(Collections.nCopies(messages, clock.instant()));
    }
  }

  /** Never longer than the window, so that a clock set back cannot hold a sweep up. */
  private void sleepUntil(Instant moment) {
    var wait = Duration.between(clock.instant(), moment);
    if (wait.isPositive()) {
      try {
        sleeper.sleep(wait.compareTo(WINDOW) < 0 ? wait : WINDOW);
      } catch (InterruptedException interrupted) {
        throw interrupted(interrupted);
      }
    }
  }

  private static IllegalStateException interrupted(InterruptedException interrupted) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while it waited for its turn", interrupted);
  }
}
