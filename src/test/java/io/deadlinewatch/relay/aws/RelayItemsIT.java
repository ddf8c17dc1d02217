package io.deadlinewatch.relay.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.Pace.Turn;
import io.deadlinewatch.relay.route.WebhookRule;
import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TemplateTable;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The relay's items in the table, under those who ask at once. */
class RelayItemsIT {
  private static final Instant NOW = Instant.parse("2025-11-10T05:01:00Z");
  private static final Instant SOON = NOW.plusSeconds(45);
  private static final Deliveries.Key KEY = new Deliveries.Key("us-cn-truce/1/reached", "desk");

  private final LocalAws aws = LocalAws.get();
  private final TemplateTable table = TemplateTable.create(aws);
  private final DeliveryItems deliveries = new DeliveryItems(aws.dynamo(), table.name());
  private final PaceItems pace = new PaceItems(aws.dynamo(), table.name());

  @AfterEach
  void delete() {
    table.close();
  }

  @Test
  void aRightIsHeldUntilItEndsOrIsGivenBack() {
    assertEquals(new Deliveries.State.Open(), deliveries.read(KEY, NOW));
    assertEquals(Optional.of(new Deliveries.Lease(SOON, 1)), deliveries.lease(KEY, NOW, SOON));
    assertEquals(new Deliveries.State.Held(SOON), deliveries.read(KEY, NOW));
    assertEquals(Optional.empty(), deliveries.lease(KEY, NOW, SOON.plusSeconds(1)));
    assertEquals(new Deliveries.State.Open(), deliveries.read(KEY, SOON));

    var second = deliveries.lease(KEY, SOON, SOON.plusSeconds(45)).orElseThrow();
    assertEquals(2, second.attempts());
    deliveries.release(KEY, new Deliveries.Lease(SOON, 1)); // the first, too late
    assertInstanceOf(Deliveries.State.Held.class, deliveries.read(KEY, SOON));
    deliveries.release(KEY, second);
    assertEquals(new Deliveries.State.Open(), deliveries.read(KEY, SOON));
    assertEquals(
        new Deliveries.State.Open(),
        deliveries.read(new Deliveries.Key(KEY.alertId(), "farm"), NOW));
  }

  @Test
  void whatIsDeliveredStaysSoAndExpiresInTheEnd() {
    assertTrue(deliveries.lease(KEY, NOW, SOON).isPresent());
    deliveries.delivered(KEY, NOW);
    assertEquals(new Deliveries.State.Done(), deliveries.read(KEY, NOW));
    assertEquals(Optional.empty(), deliveries.lease(KEY, SOON, SOON.plusSeconds(45)));

    var keys =
        Map.of(
            "pk", AttributeValue.fromS("DELIVERY#us-cn-truce/1/reached"),
            "sk", AttributeValue.fromS("desk"));
    var item = aws.dynamo().getItem(get -> get.tableName(table.name()).key(keys)).item();
    assertEquals(
        Set.of("pk", "sk", "attempts", "deliveredAt", "expiresAt"), Set.copyOf(item.keySet()));
    assertEquals(Long.toString(NOW.getEpochSecond() + 400L * 86_400), item.get("expiresAt").n());
  }

  @Test
  void ofManyWhoAskAtOnceOneGetsIt() throws InterruptedException, ExecutionException {
    var url = new WebhookRule("https", Set.of("example.org")).read("https://example.org/hook");
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int round = 0; round < 25; round++) {
        var key = new Deliveries.Key("round/" + round, "desk");
        var now = NOW.plusSeconds(100L * round);
        Callable<Boolean> lease = () -> deliveries.lease(key, now, now.plusSeconds(45)).isPresent();
        Callable<Boolean> turn =
            () -> pace.take(url, now, now.plusSeconds(12)) instanceof Turn.Ours;
        for (var asked : List.of(lease, turn)) {
          int got = 0;
          for (var result : threads.invokeAll(Collections.nCopies(4, asked))) {
            got += result.get() ? 1 : 0;
          }
          assertEquals(1, got, "round " + round);
        }
      }
    }
  }

  @Test
  void aTurnIsFollowedByARest() {
    var rule = WebhookRule.https("example.org");
    var url = rule.read("https://example.org/hook");
    var turn = assertInstanceOf(Turn.Ours.class, pace.take(url, NOW, SOON));
    assertEquals(new Turn.NotBefore(SOON), pace.take(url, NOW, SOON));
    assertInstanceOf(Turn.Ours.class, pace.take(rule.read("https://example.org/other"), NOW, SOON));

    pace.end(url, turn, NOW.plusMillis(1_100));
    assertEquals(
        new Turn.NotBefore(NOW.plusMillis(1_100)), pace.take(url, NOW.plusSeconds(1), SOON));
    assertInstanceOf(Turn.Ours.class, pace.take(url, NOW.plusSeconds(2), SOON));
    pace.end(url, new Turn.Ours(NOW), NOW); // one that has ended long ago
    assertInstanceOf(Turn.NotBefore.class, pace.take(url, NOW.plusSeconds(3), SOON));
    assertTrue(
        aws.dynamo().scan(scan -> scan.tableName(table.name())).items().stream()
            .noneMatch(item -> item.toString().contains("hook")));
  }
}
