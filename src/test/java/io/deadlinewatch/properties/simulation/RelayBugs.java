package io.deadlinewatch.properties.simulation;

import java.util.List;
import java.util.stream.Stream;

/** Mistakes on the way from the feed's queue to a webhook. */
final class RelayBugs {
  private static final String DELIVERY = "relay/RouteDelivery.java";
  private static final String POSTS = "relay/LeasedPost.java";
  private static final String TURNS = "relay/Turns.java";
  private static final String ITEM = "relay/DeliveryItem.java";
  private static final String DECISION = "relay/DeliveryDecision.java";
  private static final String FAN_OUT = "relay/FanOut.java";
  private static final String RELAY = "relay/Relay.java";
  private static final String WAITS = "relay/RelayTimes.java";
  private static final String BOOK = "relay/route/RouteBook.java";

  private static final String POST =
      "var outcome = channels.post(route.to(), alert, lateness(lease, alert));";
  private static final String SEND = "queue.send(FeedBody.addressed(route.name(), alert.text()));";
  private static final String TAKE =
      "ports.pace().take(route.url(), now, now.plus(RelayTimes.POST))";
  private static final String LEASED = "deliveries.write(work.key(), was, begun, now)";
  private static final String RECORDED = "write(lease, told)";
  private static final String WRITTEN_ANYHOW =
      "deliveries.write(lease.key(), deliveries.read(lease.key()), told, clock().instant())";

  /** Mistakes of one post and one webhook. */
  private static final List<PlantedBug> ONCE =
      List.of(
          PlantedBug.of(
              "no delivery item is written", POSTS, "      remember(lease, alert);\n", ""),
          PlantedBug.of(
                  "the delivery item is written before the post",
                  POSTS,
                  POST,
                  "remember(lease, alert);\n" + POST)
              .likelyAt(2),
          PlantedBug.of("no lease", DELIVERY, "if (!" + LEASED + ")", "if (false)"),
          PlantedBug.of(
                  "no turns at a webhook", TURNS, TAKE, "(Pace.Turn) new Pace.Turn.Ours(now, 0)")
              .likelyAt(1),
          PlantedBug.of(
                  "no rest between two posts",
                  WAITS,
                  "Duration.ofSeconds(1).plus(SKEW)",
                  "Duration.ZERO")
              .likelyAt(2),
          PlantedBug.of(
                  "what is refused for good is tried again",
                  POSTS,
                  "case Outcome.Never(var why) -> dead(lease, why);",
                  "case Outcome.Never(var why) -> failed(lease, alert, why, Duration.ZERO);")
              .likelyAt(5),
          PlantedBug.of(
                  "Retry-After is not heeded",
                  WAITS,
                  "asked(after.get()).plus(SKEW);",
                  "Duration.ZERO;")
              .likelyAt(20),
          PlantedBug.of(
                  "a rotated webhook is not looked up",
                  POSTS,
                  "? rotated(lease, alert, route, new Outcome.Never(why))",
                  "? new Outcome.Never(why)")
              .likelyAt(42),
          PlantedBug.of(
                  "a dead letter says where it should have gone",
                  POSTS,
                  "return new MessageResult.Dead(why);",
                  "return new MessageResult.Dead(why + book.find(lease.key().route()).map(r ->"
                      + " r.url().uri().toString()).orElse(\"\"));")
              .likelyAt(5),
          PlantedBug.of(
                  "three days are five tries",
                  POSTS,
                  "lease.message().sentAt().plus(RelayTimes.PATIENCE).isBefore(clock().instant())",
                  "lease.item().attempts() > 5")
              .likelyAt(6));

  /** The traces N1 to N11, put back into the sources. */
  private static final List<PlantedBug> ORDER =
      List.of(
          PlantedBug.of(
                  "N1: nothing is leased, and what was told is read before the turn",
                  DELIVERY,
                  "if (!" + LEASED + ")",
                  "if (false)")
              .and(POSTS, RECORDED, WRITTEN_ANYHOW)
              .likelyAt(2),
          PlantedBug.of(
                  "N2, N5: the order rises only when told",
                  ITEM,
                  "var newer = order.isBefore(newest) ? newest : order;",
                  "var newer = newest;")
              .and(
                  POSTS,
                  "var told = lease.item().hasTold(alert.order().name(), alert.fingerprint());",
                  "var item = lease.item().begins(alert.order(), clock().instant());\n"
                      + "var told = new DeliveryItem(alert.order().isBefore(item.newest()) ?"
                      + " item.newest() : alert.order(), item.newest().revision() =="
                      + " alert.order().revision() ? item.told() : java.util.Map.of(),"
                      + " item.deliveringUntil(), item.attempts(), lease.item().version())"
                      + ".hasTold(alert.order().name(), alert.fingerprint());")
              .likelyAt(14),
          PlantedBug.of(
                  "N6: no exception for what changed",
                  DECISION,
                  "if (order.isChanged()) {",
                  "if (false) {")
              .likelyAt(9),
          PlantedBug.of(
              "N7: what was told is known by its order",
              DECISION,
              "if (item.told().containsKey(order.name())) {",
              "if (order.equals(newest) && item.told().containsKey(order.name())) {"),
          PlantedBug.of(
                  "N8: what was told is written whatever stands there",
                  POSTS,
                  "var told = lease.item().hasTold(",
                  "var told = deliveries.read(lease.key()).orElseThrow().hasTold(")
              .and(POSTS, RECORDED, WRITTEN_ANYHOW)
              .likelyAt(14),
          PlantedBug.of(
              "an earlier alert of a revision is news",
              DECISION,
              "return order.isBefore(newest) ? new Overtaken(newest) : tell(item, Reason.NEWER,"
                  + " now);",
              "return tell(item, Reason.NEWER, now);"),
          PlantedBug.of(
                  "a former revision is news",
                  DECISION,
                  "if (order.revision() < newest.revision()) {",
                  "if (false) {")
              .likelyAt(14),
          PlantedBug.of(
                  "a new revision keeps what was told of the former",
                  ITEM,
                  "keepsTold ? told : Map.of()",
                  "told")
              .likelyAt(1),
          PlantedBug.of(
                  "what comes late does not say so",
                  WAITS,
                  "Duration.ofHours(1)",
                  "Duration.ofDays(9)")
              .likelyAt(16));

  /** Mistakes on the way to a route. */
  private static final List<PlantedBug> WAY =
      List.of(
          PlantedBug.of(
                  "all routes take turns at one webhook",
                  TURNS,
                  "ports.pace().take(route.url(),",
                  "ports.pace().take(first = first == null ? route.url() : first,")
              .and(TURNS, "ports.pace().end(route.url(),", "ports.pace().end(first,")
              .and(
                  TURNS,
                  "  private final Relay.Ports ports;",
                  "  private io.deadlinewatch.relay.route.WebhookUrl first;\n"
                      + "  private final Relay.Ports ports;"),
          PlantedBug.of(
              "a message is addressed to one route only",
              FAN_OUT,
              "for (var route : wanting) {",
              "for (var route : wanting.stream().limit(1).toList()) {"),
          PlantedBug.of(
                  "what cannot be addressed is left out",
                  FAN_OUT,
                  SEND,
                  "try { " + SEND + " } catch (RuntimeException lost) { continue; }")
              .likelyAt(29),
          PlantedBug.of(
                  "a message that fails takes its batch along",
                  RELAY,
                  "hide(message, RelayTimes.backOff(message.receives()));",
                  "throw failed;")
              .likelyAt(3),
          PlantedBug.of(
                  "a dead letter is thrown away", RELAY, "queue.bury(message.body(), why);", "")
              .likelyAt(5),
          PlantedBug.of(
              "a secret that is broken has no routes",
              BOOK,
              "var read = RouteReader.read(source.read(), kinds);",
              """
              List<Route> read;
              try {
                read = RouteReader.read(source.read(), kinds);
              } catch (RoutesException broken) {
                read = List.of();
              }
              """));

  static final List<PlantedBug> ALL =
      Stream.of(ONCE, ORDER, WAY).flatMap(List::stream).map(bug -> bug.in(Story.RELAYS)).toList();

  private RelayBugs() {}
}
