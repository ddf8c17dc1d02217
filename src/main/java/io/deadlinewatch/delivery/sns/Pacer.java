package io.deadlinewatch.delivery.sns;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Optional;
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

  /**
   * What a message that is put off takes of the time to come: 200 a minute, which the next sweeps
   * can send beside what is new.
   */
  private static final Duration PLACE = Duration.ofMillis(300);

  /** So that places which nobody takes in the end keep no one waiting for long. */
  private static final Duration FARTHEST = Duration.ofMinutes(50);

  private final InstantSource clock;
  private final Sleeper sleeper;
  private final Deque<Instant> passed = new ArrayDeque<>();
  private final int most;
  private final Lock turn = new ReentrantLock(true);
  private Instant taken = Instant.EPOCH;

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
   * they came.
   *
   * @param until how long to wait for room; room that is there is taken even after that
   * @return what came of it; nothing where there was no room
   * @throws IllegalStateException when the wait is interrupted; nothing was published then
   */
  <T> Optional<T> paced(int messages, Instant until, Supplier<T> publish) {
    turn.lock();
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

  /** A place for so many messages that are put off, behind all that were put off before. */
  Instant place(int messages) {
    turn.lock();
    try {
      var now = clock.instant();
      var free = taken.isAfter(now) ? taken : now;
      taken = earlier(free.plus(PLACE.multipliedBy(messages)), now.plus(FARTHEST));
      return taken;
    } finally {
      turn.unlock();
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

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** Never longer than the window, so that a clock set back cannot hold a sweep up. */
  private void sleepUntil(Instant moment) {
    var wait = Duration.between(clock.instant(), moment);
    if (wait.isPositive()) {
      try {
        sleeper.sleep(wait.compareTo(WINDOW) < 0 ? wait : WINDOW);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while it waited for its turn", interrupted);
      }
    }
  }
}
