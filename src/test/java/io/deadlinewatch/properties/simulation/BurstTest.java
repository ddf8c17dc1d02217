package io.deadlinewatch.properties.simulation;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * A burst over a route of each kind, of which one is sick, is over for the others when it would be
 * without that one. {@code -Dburst.alerts=1000} makes it as long, {@code -Dburst.seeds=200} has
 * more of them, of whatever service and sickness.
 */
class BurstTest {
  private static final Instant START = Instant.parse("2025-11-10T12:00:00Z");
  private static final int ALERTS = Integer.getInteger("burst.alerts", 40);
  private static final int SEEDS = Integer.getInteger("burst.seeds", 2);

  @Test
  void oneThatHangsHoldsUpNoOtherAndGetsAllOfItInTheEnd() {
    var world = World.calm(START);
    var hangs = BurstDriver.Sickness.HANGS;
    BurstDriver.live(world, ALERTS, SimulatedService.TEAMS, hangs).recover(SimulatedService.TEAMS);
    System.out.println("Burst of " + ALERTS + ": " + world.statistics());
  }

  @Test
  void whoeverIsSickAndHoweverHoldsUpNoOther() {
    Lives.of(Story.BURSTS, 0, SEEDS).broken().ifPresent(SimulationTest::failWithHistory);
  }
}
