package io.deadlinewatch.relay.aws;

import static io.deadlinewatch.aws.Values.number;
import static io.deadlinewatch.aws.Values.text;
import static io.deadlinewatch.aws.Values.time;
import static java.util.stream.Collectors.toMap;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.relay.AlertOrder;
import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.DeliveryItem;
import io.deadlinewatch.relay.RelayException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Delivery items, {@code DELIVERY#<deadline>} / {@code <route>}; design, "The table". */
public final class DeliveryItems implements Deliveries {
  private static final String UNTIL = "deliveringUntil";
  private static final Duration KEPT = Duration.ofDays(400);

  private final DynamoDbClient client;
  private final String table;

  /**
   * @param client the caller's; it may retry: see {@link #write}
   */
  public DeliveryItems(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public Optional<DeliveryItem> read(Key key) {
    return Optional.of(get(keys(key.deadline(), key.route())))
        .filter(item -> item.containsKey("version"))
        .map(DeliveryItems::item);
  }

  @Override
  public Optional<OfOneAlert> readOld(String alertId, String route) {
    return Optional.of(get(keys(alertId, route)))
        .filter(item -> !item.isEmpty())
        .map(item -> new OfOneAlert(item.containsKey("deliveredAt"), until(item)));
  }

  @Override
  public boolean write(Key key, Optional<DeliveryItem> was, DeliveryItem next, Instant now) {
    try {
      var update = update(key, was, next, now);
      RelayTable.ask("write a delivery", () -> client.updateItem(update));
      return true;
    } catch (ConditionalCheckFailedException _) {
      return false;
    }
  }

  private UpdateItemRequest update(
      Key key, Optional<DeliveryItem> was, DeliveryItem next, Instant now) {
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":revision", number(next.newest().revision()));
    values.put(":at", time(next.newest().at()));
    values.put(":name", text(next.newest().name()));
    values.put(":told", told(next));
    values.put(":attempts", number(next.attempts()));
    values.put(":version", number(next.version()));
    values.put(":expires", number(now.plus(KEPT).getEpochSecond()));
    next.deliveringUntil().ifPresent(until -> values.put(":until", time(until)));
    was.ifPresent(item -> values.put(":was", number(item.version())));
    var set =
        "SET #revision = :revision, #at = :at, #name = :name, #told = :told,"
            + " #attempts = :attempts, #version = :version, #expires = :expires";
    return UpdateItemRequest.builder()
        .tableName(table)
        .key(keys(key.deadline(), key.route()))
        .updateExpression(
            set + (next.deliveringUntil().isPresent() ? ", #until = :until" : " REMOVE #until"))
        .conditionExpression(was.isPresent() ? "#version = :was" : "attribute_not_exists(#version)")
        .expressionAttributeNames(
            Map.of(
                "#revision", "revision",
                "#at", "at",
                "#name", "name",
                "#told", "told",
                "#attempts", "attempts",
                "#version", "version",
                "#expires", "expiresAt",
                "#until", UNTIL))
        .expressionAttributeValues(values)
        .build();
  }

  private Map<String, AttributeValue> get(Map<String, AttributeValue> key) {
    return RelayTable.ask(
        "read a delivery",
        () -> client.getItem(get -> get.tableName(table).key(key).consistentRead(true)).item());
  }

  private static DeliveryItem item(Map<String, AttributeValue> item) {
    var newest =
        new AlertOrder(
            Integer.parseInt(held(item, "revision").n()),
            Values.instant(held(item, "at")),
            held(item, "name").s());
    return new DeliveryItem(
        newest,
        held(item, "told").m().entrySet().stream()
            .collect(toMap(Map.Entry::getKey, told -> told.getValue().s())),
        until(item),
        Integer.parseInt(held(item, "attempts").n()),
        Long.parseLong(held(item, "version").n()));
  }

  /** Only hands can take one of these away: what is left then says nothing that can be trusted. */
  private static AttributeValue held(Map<String, AttributeValue> item, String name) {
    var value = item.get(name);
    if (value == null) {
      throw new RelayException("cannot read a delivery: its item lacks '" + name + "'", null);
    }
    return value;
  }

  private static AttributeValue told(DeliveryItem item) {
    return Values.map(
        item.told().entrySet().stream()
            .collect(toMap(Map.Entry::getKey, told -> text(told.getValue()))));
  }

  private static Optional<Instant> until(Map<String, AttributeValue> item) {
    return Optional.ofNullable(item.get(UNTIL)).map(Values::instant);
  }

  private static Map<String, AttributeValue> keys(String what, String route) {
    return Map.of("pk", text("DELIVERY#" + what), "sk", text(route));
  }
}
