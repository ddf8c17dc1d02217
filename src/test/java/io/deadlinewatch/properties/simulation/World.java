package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.properties.simulation.Choices.Stream;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/** The true time, what is on its way, and how bad the weather is. */
final class World {
  /** Clocks of two processes are at most twice this apart: what a claim's length bears. */
  static final Duration SKEW = Duration.ofSeconds(15);

  /** How long a request that was sent off may still take effect. */
  static final Duration IN_FLIGHT = Duration.ofSeconds(20);

  private static final Duration NO_RECORDS = Duration.ofMinutes(10);
  private static final Duration USUAL = Duration.ofMillis(12);
  private static final int FIRST = 2;
  private static final Fault[] FAULTS = Fault.values();
  private static final int[] RATES = {2_000, 250, 80, 30};

  private final Choices choices;
  private final Statistics statistics;
  private final List<String> history = new ArrayList<>();
  private final boolean telling;
  private final Duration sluggishness;
  private final PriorityQueue<Arrival> arrivals =
      new PriorityQueue<>(Comparator.comparing(Arrival::at).thenComparingLong(Arrival::number));
  private final Map<Method, Integer> calls = new HashMap<>();
  private final int rate;
  private final boolean sluggish;
  private Instant now;
  private Instant throttledUntil = Instant.MIN;
  private Instant recordsLostUntil = Instant.MIN;
  private boolean faulty = true;
  private boolean arriving;
  private long sent;

  private record Arrival(Instant at, long number, Runnable effect) {}

  /**
   * @param sluggishness how long a call takes at most where all is slow
   */
  World(Choices choices, Instant start, Duration sluggishness, boolean telling) {
    this.choices = choices;
    this.now = start;
    this.sluggishness = sluggishness;
    this.telling = telling;
    this.statistics = new Statistics();
    this.rate = RATES[choices.below(Stream.OPERATIONS, RATES.length)];
    this.sluggish = choices.below(Stream.OPERATIONS, 4) == 3;
  }

  /** One in which nothing befalls anybody. */
  static World calm(Instant start) {
    var world = new World(new Choices(0, Muted.none()), start, Duration.ZERO, false);
    world.calmDown();
    return world;
  }

  Instant now() {
    return now;
  }

  Choices choices() {
    return choices;
  }

  Statistics statistics() {
    return statistics;
  }

  List<String> history() {
    return history;
  }

  /** Writes a line of the history, where somebody wants to read it. */
  void tell(Supplier<String> line) {
    if (telling) {
      history.add(now + " " + line.get());
    }
  }

  /** Lets time pass, and what was in flight arrive. */
  void advanceTo(Instant moment) {
    while (!arrivals.isEmpty() && !arrivals.peek().at().isAfter(moment)) {
      var arrival = arrivals.remove();
      now = arrival.at().isAfter(now) ? arrival.at() : now;
      arriving = true;
      arrival.effect().run();
      arriving = false;
    }
    now = moment.isAfter(now) ? moment : now;
  }

  /** How long a call takes that nothing befalls. */
  Duration latency() {
    return faulty && sluggish ? USUAL.plus(upTo(Stream.FAULTS, sluggishness)) : USUAL;
  }

  /** Sends something off that takes effect later. */
  void inFlight(Runnable effect) {
    inFlight(effect, IN_FLIGHT);
  }

  /** The same, after so long at most. */
  void inFlight(Runnable effect, Duration most) {
    var arrives = now.plus(upTo(Stream.FAULTS, most));
    arrivals.add(new Arrival(arrives, sent++, effect));
  }

  /** Whether what takes effect now was in flight: nobody waits for it any more. */
  boolean isArriving() {
    return arriving;
  }

  boolean hasInFlight() {
    return !arrivals.isEmpty();
  }

  /** A length of time, from nought on. */
  Duration upTo(Stream stream, Duration most) {
    return Duration.ofMillis(choices.below(stream, (int) most.toMillis()));
  }

  void calmDown() {
    faulty = false;
    throttledUntil = Instant.MIN;
    recordsLostUntil = Instant.MIN;
  }

  boolean isFaulty() {
    return faulty;
  }

  /** What befalls the next call; the first ones of a method more than others: some are rare. */
  Fault fault(Method method) {
    if (!faulty) {
      return Fault.NONE;
    }
    boolean first = calls.merge(method, 1, Integer::sum) <= FIRST && rate < RATES[0];
    int chances = (first ? Math.max(rate / 8, 4) : rate) * FAULTS.length / 2;
    int drawn = choices.below(Stream.FAULTS, chances);
    return drawn < FAULTS.length ? FAULTS[drawn] : Fault.NONE;
  }

  /** Whether a rarer fault, such as an outage, begins here. */
  boolean strikes(int rarity) {
    return faulty && choices.oneIn(Stream.FAULTS, rarity);
  }

  /** From now on most calls are throttled, for a while. */
  void throttle() {
    if (!now.isBefore(throttledUntil)) {
      throttledUntil = now.plus(upTo(Stream.FAULTS, Duration.ofSeconds(20)));
    }
  }

  /**
   * From now on no record can be written, for a while: an alert sent in part is known to nobody.
   */
  void loseRecords() {
    recordsLostUntil = now.plus(upTo(Stream.FAULTS, NO_RECORDS));
  }

  boolean isThrottled(Method method) {
    return (now.isBefore(throttledUntil) && choices.below(Stream.FAULTS, 3) > 0)
        || (now.isBefore(recordsLostUntil) && method.getName().equals("record"));
  }
}
