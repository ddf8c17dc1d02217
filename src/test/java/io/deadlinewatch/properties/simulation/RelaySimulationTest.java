package io.deadlinewatch.properties.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.FeedQueue;
import io.deadlinewatch.relay.Pace;
import io.deadlinewatch.relay.route.RouteSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every route hears what it asked for, once, and no route suffers for another, on a quarter as many
 * seeds as {@link SimulationTest} has, which says how to ask for more of them.
 */
class RelaySimulationTest {
  private static final int SEEDS = Math.max(1, Integer.getInteger("simulation.seeds", 2_000) / 4);
  private static final long FROM = Long.getLong("simulation.from", 0);
  private static final int ENOUGH_FOR_EVERY_POINT = 500;

  private static final Set<Fault> OF_A_POST =
      EnumSet.of(
          Fault.SLOW,
          Fault.DEATH_BEFORE,
          Fault.DEATH_AFTER,
          Fault.DEATH_IN_FLIGHT,
          Fault.TIMEOUT_BEFORE,
          Fault.TIMEOUT_AFTER,
          Fault.TIMEOUT_IN_FLIGHT);

  @Test
  void keepsItsPromisesToEveryRoute() {
    var lives = Lives.of(Story.RELAYS, FROM, SEEDS);

    lives.broken().ifPresent(SimulationTest::failWithHistory);
    System.out.println("Simulation of relays: " + lives.statistics());
    if (SEEDS >= ENOUGH_FOR_EVERY_POINT) {
      assertEquals(List.of(), notSuffered(lives.statistics()), "no life met these");
    }
  }

  @Test
  void replaysASeedExactly() {
    assertEquals(
        CallOutcome.of(Story.RELAYS, 7, Muted.none(), true).history(),
        CallOutcome.of(Story.RELAYS, 7, Muted.none(), true).history());
  }

  static List<String> notSuffered(Statistics statistics) {
    List<String> missing = new ArrayList<>();
    var ofACall = EnumSet.copyOf(OF_A_POST);
    ofACall.addAll(Set.of(Fault.THROTTLED, Fault.SENT_TWICE));
    var ofTheSecret = EnumSet.copyOf(ofACall);
    ofTheSecret.add(Fault.UNREADABLE);
    SimulationTest.points(Channel.class, EnumSet.of(Fault.SLOW), statistics, missing);
    for (var method : Channel.class.getMethods()) {
      if (method.getName().equals("post")) {
        SimulationTest.points(method, OF_A_POST, statistics, missing);
      }
    }
    SimulationTest.points(RouteSource.class, ofTheSecret, statistics, missing);
    for (var port : List.of(Deliveries.class, Pace.class, FeedQueue.class)) {
      SimulationTest.points(port, ofACall, statistics, missing);
    }
    for (var trouble : Webhook.Trouble.values()) {
      if (statistics.of("post " + trouble) == 0) {
        missing.add("post " + trouble);
      }
    }
    for (var service : SimulatedService.values()) {
      if (statistics.of("post to " + service) == 0) {
        missing.add("post to " + service);
      }
    }
    return missing;
  }
}
