package io.deadlinewatch.properties.simulation;

import java.util.List;

/**
 * Mistakes in the relay's order that random lives meet too seldom, since a webhook rests longer
 * with each failure; each has its trace.
 */
final class HeldOrderBugs {
  private static final String DELIVERY = "relay/RouteDelivery.java";
  private static final String POSTS = "relay/LeasedPost.java";
  private static final String DECISION = "relay/DeliveryDecision.java";
  private static final String WAITS = "relay/RelayTimes.java";
  private static final String BOOK = "relay/route/RouteBook.java";
  private static final String LEASED = "deliveries.write(work.key(), was, begun, now)";

  static final List<HeldBug> ALL =
      List.of(
          new HeldBug(
              "relay.RelayTracesTest#n9_leaseGoesByWhatWasReadAtFirstAndNotByWhatStandsThereByNow",
              PlantedBug.of(
                  "N9: the lease does not ask whether the item is as it was read",
                  DELIVERY,
                  LEASED,
                  "deliveries.write(work.key(), deliveries.read(work.key()), begun, now)")),
          new HeldBug(
              "relay.RelayTracesTest#n3_leaseOutlivesTheTurnAtTheWebhook",
              PlantedBug.of(
                      "N3: a lease as short as a turn",
                      WAITS,
                      "LEASE = Duration.ofSeconds(45)",
                      "LEASE = Duration.ofSeconds(2)")
                  .and(POSTS, " || item.busyUntil(over).isEmpty()", "")),
          new HeldBug(
              "relay.DeliveryDecisionTest#aLiveLeaseMeansWaitButNotForWhatIsHadOrOvertaken",
              PlantedBug.of(
                  "N4: a lease holds back the same alert only",
                  DECISION,
                  "return item.busyUntil(now)",
                  "return item.busyUntil(now).filter(_ -> reason == Reason.AGAIN)")),
          new HeldBug(
              "relay.RelayTracesTest#n10_leaseOutlivesTheRelayAndTheSkewAndNobodyPostsWithoutIt",
              PlantedBug.of(
                      "N10: a lease does not outlive its relay, and nobody asks before the post",
                      WAITS,
                      "LEASE = Duration.ofSeconds(45)",
                      "LEASE = Duration.ofSeconds(8)")
                  .and(POSTS, " || item.busyUntil(over).isEmpty()", "")),
          new HeldBug(
              "relay.RelayTracesTest#n11_leaseIsKeptWhereTheAnswerIsLost",
              PlantedBug.of(
                  "N11: a lost answer gives the lease back",
                  POSTS,
                  "failed(lease, alert, why, RelayTimes.backOff(lease.item().attempts()));",
                  "{ release(lease); yield failed(lease, alert, why,"
                      + " RelayTimes.backOff(lease.item().attempts())); }")),
          new HeldBug(
              "relay.RelayTest#aRouteThatWasJustAddedIsLookedUpByARelayThatKnowsTheOldList",
              PlantedBug.of(
                  "a name that is not known is not looked up anew",
                  BOOK,
                  "named(name, routes()).or(() -> named(name, anew()))",
                  "named(name, routes())")));

  private HeldOrderBugs() {}
}
