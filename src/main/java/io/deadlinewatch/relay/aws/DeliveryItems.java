package io.deadlinewatch.relay.aws;

import static io.deadlinewatch.aws.Values.number;
import static io.deadlinewatch.aws.Values.text;
import static io.deadlinewatch.aws.Values.time;

import io.deadlinewatch.relay.Deliveries;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Delivery items, {@code DELIVERY#<alert id>} / {@code <route>}; design, "The table". */
public final class DeliveryItems implements Deliveries {
  private static final String UNTIL = "deliveringUntil";
  private static final String DELIVERED = "deliveredAt";
  private static final String ATTEMPTS = "attempts";
  private static final Duration KEPT = Duration.ofDays(400);

  private final DynamoDbClient client;
  private final String table;

  /**
   * @param client the caller's; it may retry: see {@link #lease}
   */
  public DeliveryItems(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public State read(Key key, Instant now) {
    var item =
        RelayTable.ask(
            "read a delivery",
            () ->
                client
                    .getItem(get -> get.tableName(table).key(keys(key)).consistentRead(true))
                    .item());
    if (item.containsKey(DELIVERED)) {
      return new State.Done();
    }
    return Optional.ofNullable(item.get(UNTIL))
        .map(RelayTable::time)
        .filter(now::isBefore)
        .<State>map(State.Held::new)
        .orElseGet(State.Open::new);
  }

  /**
   * A lease whose answer was lost, and which the client asked for again, is refused: nobody posts
   * until it has run out.
   */
  @Override
  public Optional<Lease> lease(Key key, Instant now, Instant until) {
    var update =
        update(key)
            .updateExpression(
                "SET deliveringUntil = :until, expiresAt = :expires ADD attempts :one")
            .conditionExpression(
                "attribute_not_exists(deliveredAt) AND"
                    + " (attribute_not_exists(deliveringUntil) OR deliveringUntil <= :now)")
            .expressionAttributeValues(
                Map.of(
                    ":until", time(until),
                    ":now", time(now),
                    ":expires", expires(now),
                    ":one", number(1)))
            .returnValues(ReturnValue.ALL_NEW)
            .build();
    try {
      var item =
          RelayTable.ask(
              "take the right to a delivery", () -> client.updateItem(update).attributes());
      return Optional.of(new Lease(until, attempts(item)));
    } catch (ConditionalCheckFailedException _) {
      return Optional.empty();
    }
  }

  @Override
  public void delivered(Key key, Instant at) {
    var update =
        update(key)
            .updateExpression("SET deliveredAt = :at, expiresAt = :expires REMOVE deliveringUntil")
            .expressionAttributeValues(Map.of(":at", time(at), ":expires", expires(at)))
            .build();
    RelayTable.ask("write a delivery", () -> client.updateItem(update));
  }

  @Override
  public void release(Key key, Lease lease) {
    var update =
        update(key)
            .updateExpression("REMOVE deliveringUntil")
            .conditionExpression("deliveringUntil = :until")
            .expressionAttributeValues(Map.of(":until", time(lease.until())))
            .build();
    try {
      RelayTable.ask("give the right to a delivery back", () -> client.updateItem(update));
    } catch (ConditionalCheckFailedException _) {
      // It is not ours any more; so there is nothing to give back.
    }
  }

  private UpdateItemRequest.Builder update(Key key) {
    return UpdateItemRequest.builder().tableName(table).key(keys(key));
  }

  private static int attempts(Map<String, AttributeValue> item) {
    var attempts = item.get(ATTEMPTS);
    return attempts == null ? 1 : Integer.parseInt(attempts.n());
  }

  private static AttributeValue expires(Instant at) {
    return number(at.plus(KEPT).getEpochSecond());
  }

  private static Map<String, AttributeValue> keys(Key key) {
    return Map.of("pk", text("DELIVERY#" + key.alertId()), "sk", text(key.route()));
  }
}
