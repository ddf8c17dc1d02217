package io.deadlinewatch.relay.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.DeliveriesContract;
import io.deadlinewatch.relay.DeliveryItem;
import io.deadlinewatch.relay.Pace.Rest;
import io.deadlinewatch.relay.Pace.Turn;
import io.deadlinewatch.relay.route.WebhookRule;
import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TemplateTable;
import java.util.Collections;
import java.util.HashMap;
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
class RelayItemsIT implements DeliveriesContract {
  private final LocalAws aws = LocalAws.get();
  private final TemplateTable table = TemplateTable.create(aws);
  private final DeliveryItems deliveries = new DeliveryItems(aws.dynamo(), table.name());
  private final PaceItems pace = new PaceItems(aws.dynamo(), table.name());

  @AfterEach
  void delete() {
    table.close();
  }

  @Override
  public Deliveries deliveries() {
    return deliveries;
  }

  @Test
  void anItemHoldsWhatTheDesignSaysAndExpires() {
    var begun = new DeliveryItem(CHANGED, Map.of(), Optional.of(SOON), 1, 1);
    assertTrue(deliveries.write(KEY, Optional.empty(), begun, NOW));
    var item = item("us-cn-truce");
    assertEquals(
        Set.of(
            "pk",
            "sk",
            "revision",
            "at",
            "name",
            "told",
            "version",
            "deliveringUntil",
            "attempts",
            "expiresAt"),
        item.keySet());
    assertEquals(Long.toString(NOW.getEpochSecond() + 400L * 86_400), item.get("expiresAt").n());

    assertTrue(
        deliveries.write(
            KEY,
            Optional.of(begun),
            new DeliveryItem(CHANGED, Map.of(), Optional.empty(), 1, 2),
            NOW));
    assertFalse(item("us-cn-truce").containsKey("deliveringUntil"));
  }

  @Test
  void whatAnEarlierVersionWroteIsRead() {
    old("d/1/reached", "deliveredAt");
    old("d/1/changed", "deliveringUntil");
    assertEquals(
        Optional.of(new Deliveries.OfOneAlert(true, Optional.empty())),
        deliveries.readOld("d/1/reached", "desk"));
    assertEquals(
        Optional.of(new Deliveries.OfOneAlert(false, Optional.of(SOON))),
        deliveries.readOld("d/1/changed", "desk"));
  }

  private void old(String alertId, String attribute) {
    Map<String, AttributeValue> item = new HashMap<>(key(alertId));
    item.put(attribute, AttributeValue.fromS(SOON.toString()));
    item.put("attempts", AttributeValue.fromN("1"));
    aws.dynamo().putItem(put -> put.tableName(table.name()).item(item));
  }

  private Map<String, AttributeValue> item(String deadline) {
    return aws.dynamo().getItem(get -> get.tableName(table.name()).key(key(deadline))).item();
  }

  private static Map<String, AttributeValue> key(String what) {
    return Map.of(
        "pk", AttributeValue.fromS("DELIVERY#" + what), "sk", AttributeValue.fromS("desk"));
  }

  @Test
  void ofManyWhoAskForATurnOneGetsIt() throws InterruptedException, ExecutionException {
    var url = new WebhookRule("https", Set.of("example.org")).read("https://example.org/hook");
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int round = 0; round < 25; round++) {
        var now = NOW.plusSeconds(100L * round);
        Callable<Boolean> turn =
            () -> pace.take(url, now, now.plusSeconds(12)) instanceof Turn.Ours;
        int got = 0;
        for (var result : threads.invokeAll(Collections.nCopies(4, turn))) {
          got += result.get() ? 1 : 0;
        }
        assertEquals(1, got, "round " + round);
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

    assertEquals(0, turn.failures());
    pace.end(url, turn, new Rest(NOW.plusMillis(1_100), 3));
    assertEquals(
        new Turn.NotBefore(NOW.plusMillis(1_100)), pace.take(url, NOW.plusSeconds(1), SOON));
    assertEquals(new Turn.Ours(SOON, 3), pace.take(url, NOW.plusSeconds(2), SOON));
    pace.end(url, new Turn.Ours(NOW, 0), new Rest(NOW, 0)); // one that has ended long ago
    assertInstanceOf(Turn.NotBefore.class, pace.take(url, NOW.plusSeconds(3), SOON));
    assertTrue(
        aws.dynamo().scan(scan -> scan.tableName(table.name())).items().stream()
            .noneMatch(item -> item.toString().contains("hook")));
  }
}
