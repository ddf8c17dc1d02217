package io.deadlinewatch.relay.aws;

import static io.deadlinewatch.aws.Values.number;
import static io.deadlinewatch.aws.Values.text;
import static io.deadlinewatch.aws.Values.time;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.relay.Pace;
import io.deadlinewatch.relay.desk.PostTimes;
import io.deadlinewatch.relay.route.WebhookUrl;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Pace items, {@code PACE#<fingerprint of the webhook>} / {@code PACE}: by webhook and not by
 * route, because two routes may lead to the same one.
 */
public final class PaceItems implements Pace, PostTimes {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration SHORT = Duration.ofSeconds(1);

  private final DynamoDbClient client;
  private final String table;

  /**
   * @param client the caller's; it may retry: a turn that was taken twice ends by itself
   */
  public PaceItems(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public Turn take(WebhookUrl url, Instant now, Instant until) {
    var free = "attribute_not_exists(nextPostAt) OR nextPostAt <= :was";
    var values = values(now, until);
    try {
      var item = write("take a turn at a webhook", update(url, free, "", values)).attributes();
      return new Turn.Ours(until, failures(item));
    } catch (ConditionalCheckFailedException busy) {
      return new Turn.NotBefore(
          Optional.ofNullable(busy.item())
              .map(item -> item.get("nextPostAt"))
              .map(Values::instant)
              .orElse(now.plus(SHORT)));
    }
  }

  @Override
  public void end(WebhookUrl url, Turn.Ours turn, Rest rest) {
    var values = values(turn.until(), rest.until());
    values.put(":failures", number(rest.failures()));
    try {
      var _ =
          write(
              "end a turn at a webhook",
              update(url, "nextPostAt = :was", ", failures = :failures", values));
    } catch (ConditionalCheckFailedException _) {
      // It has ended by itself, and somebody else's has begun.
    }
  }

  @Override
  public Optional<Instant> nextPostAt(WebhookUrl url) {
    var item =
        RelayTable.ask(
            "read when a webhook's turn is",
            () ->
                client
                    .getItem(get -> get.tableName(table).key(key(url)).consistentRead(true))
                    .item());
    return Optional.ofNullable(item.get("nextPostAt")).map(Values::instant);
  }

  private static Map<String, AttributeValue> key(WebhookUrl url) {
    return Map.of("pk", text("PACE#" + url.fingerprint()), "sk", text("PACE"));
  }

  private static Map<String, AttributeValue> values(Instant was, Instant next) {
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":was", time(was));
    values.put(":next", time(next));
    values.put(":expires", number(next.plus(KEPT).getEpochSecond()));
    return values;
  }

  /** None where no turn ended yet, or an earlier version ended it. */
  private static int failures(Map<String, AttributeValue> item) {
    return Optional.ofNullable(item.get("failures")).map(n -> Integer.parseInt(n.n())).orElse(0);
  }

  private UpdateItemRequest update(
      WebhookUrl url, String condition, String more, Map<String, AttributeValue> values) {
    return UpdateItemRequest.builder()
        .tableName(table)
        .key(key(url))
        .updateExpression("SET nextPostAt = :next, expiresAt = :expires" + more)
        .conditionExpression(condition)
        .expressionAttributeValues(values)
        .returnValues(ReturnValue.ALL_NEW)
        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
        .build();
  }

  private UpdateItemResponse write(String asked, UpdateItemRequest update) {
    return RelayTable.ask(asked, () -> client.updateItem(update));
  }
}
