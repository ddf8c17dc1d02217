package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A Lambda or an operator at work: it runs only while the scheduler lets it. */
final class Worker {
  private final String name;
  private final World world;
  private final Duration skew;
  private final Instant bornAt;
  private final Optional<Duration> life;

  /** What the process has seen and suffered, for the rules. */
  final Traces traces = new Traces();

  private Optional<Coroutine> course = Optional.empty();
  private Instant wakesAt;
  private boolean doomed;
  private Optional<Throwable> end = Optional.empty();
  private boolean ended;

  /** What a process leaves behind. */
  static final class Traces {
    Audience audience = Audience.DEFAULT;
    final List<Telling.Accepted> accepted = new ArrayList<>();
    final Set<Object> troubled = new HashSet<>();
    final List<Suffering> sufferings = new ArrayList<>();
    final Map<ItemKey, Instant> putOff = new HashMap<>();
    final Set<ItemKey> refused = new HashSet<>();
    private final Map<ItemKey, Instant> claimedAt = new HashMap<>();
    int faults;

    /** It has an item now. */
    void claimed(Item item, Instant at) {
      claimedAt.put(item.key(), at);
      putOff.remove(item.key());
      refused.remove(item.key());
    }

    /** Since when it has an item, by its clock. */
    Optional<Instant> claimedAt(ItemKey key) {
      return Optional.ofNullable(claimedAt.get(key));
    }

    /** A call that something befell. */
    record Suffering(String method, Fault fault, List<Object> arguments) {}

    void suffer(Method method, Fault fault, Object... arguments) {
      sufferings.add(new Suffering(method.getName(), fault, List.of(arguments)));
      suffer(arguments);
    }

    void suffer(Object... arguments) {
      faults++;
      troubled.addAll(List.of(arguments));
    }
  }

  /**
   * @param skew how far its clock is ahead
   * @param life how long it may run before the platform kills it
   * @param delay how long from now it begins
   */
  Worker(String name, World world, Duration skew, Optional<Duration> life, Duration delay) {
    this.name = name;
    this.world = world;
    this.skew = skew;
    this.life = life;
    this.bornAt = world.now().plus(delay);
    this.wakesAt = bornAt;
  }

  String name() {
    return name;
  }

  Instant bornAt() {
    return bornAt;
  }

  /** What it took for now when it began. */
  Instant bornOnItsClock() {
    return bornAt.plus(skew);
  }

  InstantSource clock() {
    return () -> world.now().plus(skew);
  }

  Instant wakesAt() {
    return wakesAt;
  }

  void sleepUntil(Instant moment) {
    wakesAt = moment;
  }

  void doom() {
    doomed = true;
  }

  boolean hasEnded() {
    return ended;
  }

  boolean hasDied() {
    return end.isPresent() && end.get() instanceof Death;
  }

  /** What it ended with, unless it came to its end by itself. */
  Optional<Throwable> end() {
    return end;
  }

  /** Makes it ready to run to its end, whatever that is. */
  void begin(Runnable body) {
    course = Optional.of(new Coroutine(() -> live(body)));
  }

  /** Runs, until it sleeps or has ended. */
  void go() {
    course.orElseThrow().goOn();
  }

  void requireAlive() {
    if (doomed || life.filter(length -> world.now().isAfter(bornAt.plus(length))).isPresent()) {
      throw new Death("out of time");
    }
  }

  private void live(Runnable body) {
    try {
      requireAlive();
      body.run();
    } catch (Throwable thrown) {
      end = Optional.of(thrown);
    }
    ended = true;
  }

  @Override
  public String toString() {
    return name;
  }
}
