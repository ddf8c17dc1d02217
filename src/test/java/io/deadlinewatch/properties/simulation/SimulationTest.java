package io.deadlinewatch.properties.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.store.DeadlineStore;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Nothing lost, nothing wrong, on many seeds; {@code -Dsimulation.seeds=100000} for hours, {@code
 * -Dsimulation.from=...} for one seed again.
 */
class SimulationTest {
  private static final int SEEDS = Integer.getInteger("simulation.seeds", 2_000);
  private static final long FROM = Long.getLong("simulation.from", 0);
  private static final int ENOUGH_FOR_EVERY_POINT = 2_000;

  /** What every method of the table must have suffered. */
  private static final Set<Fault> OF_THE_STORE =
      EnumSet.of(
          Fault.SLOW,
          Fault.DEATH_BEFORE,
          Fault.DEATH_AFTER,
          Fault.DEATH_IN_FLIGHT,
          Fault.TIMEOUT_BEFORE,
          Fault.TIMEOUT_AFTER,
          Fault.TIMEOUT_IN_FLIGHT,
          Fault.THROTTLED);

  private static final Set<Fault> OF_THE_TOPICS =
      EnumSet.of(Fault.SLOW, Fault.DEATH_BEFORE, Fault.DEATH_AFTER, Fault.DEATH_IN_FLIGHT);

  @Test
  void keepsItsPromisesWhateverFails() {
    var lives = Lives.of(Story.SWEEPS, FROM, SEEDS);

    lives.broken().ifPresent(SimulationTest::failWithHistory);
    System.out.println("Simulation: " + lives.statistics());
    if (SEEDS >= ENOUGH_FOR_EVERY_POINT) {
      assertEquals(List.of(), notSuffered(lives.statistics()), "no life met these faults");
    }
  }

  @Test
  void replaysASeedExactly() {
    assertEquals(
        CallOutcome.of(Story.SWEEPS, 7, Muted.none(), true).history(),
        CallOutcome.of(Story.SWEEPS, 7, Muted.none(), true).history());
  }

  static void failWithHistory(CallOutcome broken) {
    var shortest = Shrinker.shortest(broken);
    fail(
        "Seed %d: %s%nThe shortest history found (-Dsimulation.from=%d -Dsimulation.seeds=1):%n  %s%n%s"
            .formatted(
                broken.seed(),
                broken.broken().orElseThrow().getMessage(),
                broken.seed(),
                String.join("\n  ", shortest.history()),
                shortest.broken().map(Broken::getMessage).orElse("")));
  }

  private static List<String> notSuffered(Statistics statistics) {
    List<String> missing = new ArrayList<>();
    points(DeadlineStore.class, OF_THE_STORE, statistics, missing);
    points(AlertPublisher.class, OF_THE_TOPICS, statistics, missing);
    return missing;
  }

  static void points(
      Class<?> port, Set<Fault> faults, Statistics statistics, List<String> missing) {
    for (Method method : port.getMethods()) {
      // a default method makes calls of its own, and each of those suffers under its own name
      if (!method.isDefault()) {
        points(method, faults, statistics, missing);
      }
    }
  }

  static void points(
      Method method, Set<Fault> faults, Statistics statistics, List<String> missing) {
    faults.stream()
        .filter(fault -> statistics.of(method, fault) == 0)
        .forEach(fault -> missing.add(method.getName() + " " + fault));
  }
}
