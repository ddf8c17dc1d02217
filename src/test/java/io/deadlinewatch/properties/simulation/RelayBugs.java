package io.deadlinewatch.properties.simulation;

import java.util.List;
import java.util.stream.Stream;

/** Mistakes on the way from the feed's queue to a webhook. */
final class RelayBugs {
  private static final String DELIVERY = "relay/RouteDelivery.java";
  private static final String FAN_OUT = "relay/FanOut.java";
  private static final String RELAY = "relay/Relay.java";
  private static final String WAITS = "relay/RelayTimes.java";
  private static final String BOOK = "relay/route/RouteBook.java";

  private static final String POST = "var outcome = channel.post(route.url(), work.alert());";
  private static final String SEND = "queue.send(FeedBody.addressed(route.name(), alert.text()));";

  static final List<PlantedBug> ALL =
      Stream.of(
              PlantedBug.of(
                  "no delivery item is written", DELIVERY, "      remember(work.key());\n", ""),
              PlantedBug.of(
                  "the delivery item is written before the post",
                  DELIVERY,
                  POST,
                  "remember(work.key());\n" + POST),
              PlantedBug.of(
                      "no lease",
                      DELIVERY,
                      "deliveries.lease(work.key(), now, now.plus(RelayTimes.LEASE))",
                      "Optional.of(new Deliveries.Lease(now.plus(RelayTimes.LEASE),"
                          + " work.message().receives()))")
                  .likelyAt(37),
              PlantedBug.of(
                  "no turns at a webhook",
                  DELIVERY,
                  "pace.take(route.url(), now, now.plus(RelayTimes.POST))",
                  "(Pace.Turn) new Pace.Turn.Ours(now)"),
              PlantedBug.of(
                  "no rest between two posts", WAITS, "Duration.ofMillis(1_100)", "Duration.ZERO"),
              PlantedBug.of(
                  "what is refused for good is tried again",
                  DELIVERY,
                  "case Outcome.Never(var why) -> dead(work, lease, why);",
                  "case Outcome.Never(var why) -> back(work, lease, new Outcome.Later(why,"
                      + " Optional.empty()));"),
              PlantedBug.of(
                      "all routes take turns at one webhook",
                      DELIVERY,
                      "pace.take(route.url(),",
                      "pace.take(book.routes().getFirst().url(),")
                  .and(
                      DELIVERY,
                      "pace.end(route.url(),",
                      "pace.end(book.routes().getFirst().url(),"),
              PlantedBug.of(
                  "Retry-After is not heeded",
                  DELIVERY,
                  "RelayTimes.asked(after.get());",
                  "Duration.ZERO;"),
              PlantedBug.of(
                  "a rotated webhook is not looked up",
                  DELIVERY,
                  "? rotated(work, route, lease.get(), new Outcome.Never(why))",
                  "? new Outcome.Never(why)"),
              PlantedBug.of(
                  "a dead letter says where it should have gone",
                  DELIVERY,
                  "return new MessageResult.Dead(why);",
                  "return new MessageResult.Dead(why + book.find(work.key().route()).map(r ->"
                      + " r.url().uri().toString()).orElse(\"\"));"),
              PlantedBug.of(
                  "three days are five tries",
                  DELIVERY,
                  "work.message().sentAt().plus(RelayTimes.PATIENCE).isBefore(clock.instant())",
                  "lease.attempts() > 5"),
              PlantedBug.of(
                  "a message is addressed to one route only",
                  FAN_OUT,
                  "for (var route : wanting) {",
                  "for (var route : wanting.stream().limit(1).toList()) {"),
              PlantedBug.of(
                  "what cannot be addressed is left out",
                  FAN_OUT,
                  SEND,
                  "try { " + SEND + " } catch (RuntimeException lost) { continue; }"),
              PlantedBug.of(
                  "a message that fails takes its batch along",
                  RELAY,
                  "hide(message, RelayTimes.backOff(message.receives()));",
                  "throw failed;"),
              PlantedBug.of(
                  "a dead letter is thrown away", RELAY, "queue.bury(message.body(), why);", ""),
              PlantedBug.of(
                  "a secret that is broken has no routes",
                  BOOK,
                  "var read = RouteReader.read(source.read(), rule);",
                  """
                  List<Route> read;
                  try {
                    read = RouteReader.read(source.read(), rule);
                  } catch (RoutesException broken) {
                    read = List.of();
                  }
                  """))
          .map(bug -> bug.in(Story.RELAYS))
          .toList();

  private RelayBugs() {}
}
