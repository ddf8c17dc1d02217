package io.deadlinewatch.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.relay.aws.PaceItems;
import io.deadlinewatch.relay.route.WebhookRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Pace items go by themselves, as the table's time to live counts: in seconds. */
class PaceExpiryTest {
  private static final Instant NEXT = Instant.parse("2025-11-10T12:00:01Z");

  private final List<UpdateItemRequest> updates = new ArrayList<>();

  @Test
  void paceItemsExpireAfter30Days() {
    var url = WebhookRule.https("hooks.slack.com").read("https://hooks.slack.com/services/T/B/X");
    new PaceItems(table(), "deadlines").take(url, NEXT.minusSeconds(1), NEXT);
    var expires = updates.getFirst().expressionAttributeValues().get(":expires").n();
    assertEquals(NEXT.plus(Duration.ofDays(30)), Instant.ofEpochSecond(Long.parseLong(expires)));
  }

  private DynamoDbClient table() {
    return new DynamoDbClient() {
      @Override
      public UpdateItemResponse updateItem(UpdateItemRequest request) {
        updates.add(request);
        return UpdateItemResponse.builder().build();
      }

      @Override
      public String serviceName() {
        return DynamoDbClient.SERVICE_NAME;
      }

      @Override
      public void close() {}
    };
  }
}
