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
 * subscription that gets more than 10 (SNS quotas). Held by {@code PacerTest}, {@code
 * PacerTurnsTest}, {@code EmailBurstTest}.
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
   * tell at which moment of the call SNS took them. Callers take turns in the order in which they
   * came. Without time to wait you get through only if nobody is in line.
   *
   * @param until how long to wait, first for a turn, then for room; if it has passed already, the
   *     call goes through only if it is our turn and there is room right now
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

  /** When there will be room for so many messages that are put off; this never waits for a turn. */
  Instant place(int messages) {
    return putOffSchedule.next(messages, clock.instant());
  }

  /**
   * Whether we got the turn in time: those before us may have kept it for longer than we can wait.
   */
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

  /** Timed even with nothing to wait for: the plain {@code tryLock} would jump the line. */
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

  /**
   * The clock was set back, so the moments that we noted lie ahead. Count them all as just now: we
   * wait one window too long at most, and not for hours.
   */
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

  /** At most one window: if the clock was set back, the moment may look hours away. */
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
