package io.deadlinewatch.support.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.aws.TestTopics.Message;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/** Whether the ground that the other integration tests stand on holds. */
class LocalAwsIT {
  private final LocalAws aws = LocalAws.get();

  @Test
  void theTableOfTheTemplateKeepsAnItemAndIndexesIt() {
    try (TemplateTable table = TemplateTable.create(aws)) {
      Map<String, AttributeValue> item =
          Map.of(
              "pk", AttributeValue.fromS("DEADLINE#us-cn-truce"),
              "sk", AttributeValue.fromS("DEADLINE"),
              "shard", AttributeValue.fromS("2"),
              "nextAlertAt", AttributeValue.fromS("2025-11-09T14:00:00Z"),
              "version", AttributeValue.fromN("1"),
              "title", AttributeValue.fromS("US-China tariff truce runs out"));
      aws.dynamo().putItem(put -> put.tableName(table.name()).item(item));

      Map<String, AttributeValue> key = Map.of("pk", item.get("pk"), "sk", item.get("sk"));
      assertEquals(item, aws.dynamo().getItem(get -> get.tableName(table.name()).key(key)).item());
      var due =
          aws.dynamo()
              .query(query ->
                  query
                      .tableName(table.name())
                      .indexName("due")
                      .keyConditionExpression("#shard = :shard AND nextAlertAt <= :now")
                      .expressionAttributeNames(Map.of("#shard", "shard"))
                      .expressionAttributeValues(
                          Map.of(
                              ":shard", AttributeValue.fromS("2"),
                              ":now", AttributeValue.fromS("2025-11-09T14:00:00Z"))))
              .items();
      assertEquals(1, due.size());
      assertEquals(
          List.of("nextAlertAt", "pk", "shard", "sk", "version"),
          due.getFirst().keySet().stream().sorted().toList());
    }
  }

  @Test
  void aQueueGetsWhatItsFilterLetsPass() {
    try (TestTopics topics = TestTopics.create(aws)) {
      String everything = topics.queue(topics.feedArn());
      String truceOnly = topics.queue(topics.feedArn(), "{\"track\": [\"truce\", \"all\"]}");
      String sms = topics.queue(topics.smsArn());
      for (String track : List.of("truce", "shipping", "all")) {
        aws.sns()
            .publish(publish ->
                publish
                    .topicArn(topics.feedArn())
                    .message("about " + track)
                    .messageAttributes(Map.of("track", text(track))));
      }

      assertEquals(3, topics.drain(everything, 3).size());
      List<Message> truce = topics.drain(truceOnly, 2);
      assertEquals(
          List.of("about all", "about truce"), truce.stream().map(Message::body).sorted().toList());
      assertTrue(truce.contains(new Message("about all", Map.of("track", "all"))));
      assertEquals(List.of(), topics.drain(sms));
    }
  }

  private static MessageAttributeValue text(String value) {
    return MessageAttributeValue.builder().dataType("String").stringValue(value).build();
  }
}
