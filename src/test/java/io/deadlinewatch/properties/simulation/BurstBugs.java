package io.deadlinewatch.properties.simulation;

import java.util.List;
import java.util.stream.Stream;

/** Mistakes by which a service that is sick holds up the others in a burst. */
final class BurstBugs {
  private static final String DELIVERY = "relay/RouteDelivery.java";
  private static final String WAITS = "relay/RelayTimes.java";
  private static final String HOLD = "shorter(backOff(failures), LONGEST_HOLD)";

  static final List<PlantedBug> ALL =
      Stream.of(
              PlantedBug.of("who hangs is asked again at once", WAITS, HOLD, "BETWEEN_POSTS")
                  .likelyAt(4),
              PlantedBug.of(
                      "N12: a webhook's failures are counted by alert, and each alert's first is"
                          + " the first",
                      WAITS,
                      HOLD,
                      "backOff(1)")
                  .likelyAt(13),
              PlantedBug.of("who failed once is given up", WAITS, HOLD, "LONGEST"),
              PlantedBug.of(
                      "who takes its time is asked as often as others",
                      WAITS,
                      "SLOW_RESTS = 2",
                      "SLOW_RESTS = 0")
                  .likelyAt(1),
              PlantedBug.of(
                      "a turn that cannot be had keeps its message to itself",
                      DELIVERY,
                      "turns.take(route)) {",
                      "turnAtLast(route)) {")
                  .and(
                      DELIVERY,
                      "  private record InTurn(",
                      """
                        private Pace.Turn turnAtLast(Route route) {
                          var turn = turns.take(route);
                          for (int n = 0; n < 200 && turn instanceof Pace.Turn.NotBefore; n++) {
                            turn = turns.take(route);
                          }
                          return turn;
                        }

                        private record InTurn(\
                      """))
          .map(bug -> bug.in(Story.BURSTS))
          .toList();

  private BurstBugs() {}
}
