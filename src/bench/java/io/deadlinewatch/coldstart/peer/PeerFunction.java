package io.deadlinewatch.coldstart.peer;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/**
 * Does with the same table what a sweep does with reminders: asks what is due, claims each, tells
 * three topics, records and confirms it. Written as tutorials have it: the SDK's own choice of HTTP
 * client, events as maps, one publish a message. It does less than a sweep: no situation, no
 * outlook, no plan of what comes next.
 */
public final class PeerFunction
    implements RequestHandler<Map<String, Object>, Map<String, Object>> {
  private static final Duration CLAIM = Duration.ofSeconds(100);

  private final DynamoDbClient dynamo = DynamoDbClient.create();
  private final SnsClient sns = SnsClient.create();
  private final String table = System.getenv("DEADLINES_TABLE");
  private final List<String> topics =
      List.of(
          System.getenv("FEED_TOPIC_ARN"),
          System.getenv("SMS_TOPIC_ARN"),
          System.getenv("EMAIL_TOPIC_ARN"));

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    int sent = 0;
    for (int shard = 0; shard < 4; shard++) {
      for (var row : due(Integer.toString(shard))) {
        sent += announce(row) ? 1 : 0;
      }
    }
    return Map.of("sent", sent);
  }

  private List<Map<String, AttributeValue>> due(String shard) {
    return dynamo
        .query(query ->
            query
                .tableName(table)
                .indexName("due")
                .keyConditionExpression("#shard = :shard AND nextAlertAt <= :now")
                .expressionAttributeNames(Map.of("#shard", "shard"))
                .expressionAttributeValues(
                    Map.of(":shard", text(shard), ":now", text(time(Instant.now())))))
        .items();
  }

  private boolean announce(Map<String, AttributeValue> row) {
    var key = Map.of("pk", row.get("pk"), "sk", row.get("sk"));
    try {
      var item = claim(key, row.get("version"));
      var ids = new HashMap<String, String>();
      for (var topic : topics) {
        ids.put(topic, publish(topic, item));
      }
      record(item, ids);
      confirm(key, item.get("version"));
      return true;
    } catch (ConditionalCheckFailedException lost) {
      return false;
    }
  }

  private Map<String, AttributeValue> claim(
      Map<String, AttributeValue> key, AttributeValue version) {
    return dynamo
        .updateItem(update ->
            update
                .tableName(table)
                .key(key)
                .updateExpression(
                    "SET nextAlertAt = :until, claimedUntil = :until, version = version + :one")
                .conditionExpression("version = :version")
                .expressionAttributeValues(
                    Map.of(
                        ":until", text(time(Instant.now().plus(CLAIM))),
                        ":one", AttributeValue.fromN("1"),
                        ":version", version))
                .returnValues(ReturnValue.ALL_NEW))
        .attributes();
  }

  private String publish(String topic, Map<String, AttributeValue> item) {
    var title = item.get("title").s();
    return sns.publish(publish ->
            publish
                .topicArn(topic)
                .subject("Deadline ahead: " + title)
                .message(
                    String.format(
                        "%s%n%nTrack: %s%nDue: %s%n%s",
                        title, item.get("track").s(), item.get("dueAt").s(), item.get("sources")))
                .messageAttributes(
                    Map.of(
                        "track",
                        MessageAttributeValue.builder()
                            .dataType("String")
                            .stringValue(item.get("track").s())
                            .build())))
        .messageId();
  }

  private void record(Map<String, AttributeValue> item, Map<String, String> ids) {
    var alert = new HashMap<String, AttributeValue>();
    alert.put("pk", item.get("pk"));
    alert.put("sk", text("ALERT#" + item.get("id").s() + "/reminder"));
    alert.put("at", text(time(Instant.now())));
    alert.put("kind", text("reminder"));
    alert.put("headline", text(item.get("title").s()));
    ids.forEach((topic, id) -> alert.put("accepted" + topics.indexOf(topic), text(id)));
    dynamo.putItem(put -> put.tableName(table).item(alert));
  }

  private void confirm(Map<String, AttributeValue> key, AttributeValue version) {
    dynamo.updateItem(update ->
        update
            .tableName(table)
            .key(key)
            .updateExpression(
                "SET version = version + :one, said = :said REMOVE nextAlertAt, claimedUntil")
            .conditionExpression("version = :version")
            .expressionAttributeValues(
                Map.of(
                    ":one", AttributeValue.fromN("1"),
                    ":said", AttributeValue.fromSs(List.of("PT2H")),
                    ":version", version)));
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private static String time(Instant moment) {
    var text = moment.truncatedTo(ChronoUnit.MILLIS).toString();
    return text.length() == 20 ? text.replace("Z", ".000Z") : text;
  }
}
