package io.deadlinewatch.properties.simulation;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What was simulated, in numbers. */
final class Statistics {
  private static final double DAYS_A_YEAR = 365.25;

  private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
  private final Map<String, Integer> points = new HashMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Long> most = new TreeMap<>();
  private Duration simulated = Duration.ZERO;
  private int seeds;

  void fault(Method method, Fault fault) {
    faults.merge(fault, 1, Integer::sum);
    points.merge(point(method, fault), 1, Integer::sum);
  }

  void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  void lived(Duration life) {
    seeds++;
    simulated = simulated.plus(life);
  }

  /** Keeps the most of what was seen. */
  void most(String what, long value) {
    most.merge(what, value, Long::max);
  }

  int of(String what) {
    return counts.getOrDefault(what, 0);
  }

  /** How often a fault met a method. */
  int of(Method method, Fault fault) {
    return points.getOrDefault(point(method, fault), 0);
  }

  private static String point(Method method, Fault fault) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName() + " " + fault;
  }

  void add(Statistics other) {
    other.faults.forEach((fault, number) -> faults.merge(fault, number, Integer::sum));
    other.points.forEach((point, number) -> points.merge(point, number, Integer::sum));
    other.counts.forEach((what, number) -> counts.merge(what, number, Integer::sum));
    other.most.forEach(this::most);
    simulated = simulated.plus(other.simulated);
    seeds += other.seeds;
  }

  @Override
  public String toString() {
    return "%d seeds, %.0f simulated years, faults %s, %s, at most %s"
        .formatted(seeds, simulated.toDays() / DAYS_A_YEAR, faults, counts, most);
  }
}
