package io.deadlinewatch.cost;

import io.deadlinewatch.store.dynamodb.ItemCopies;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * What we measure against: a scan of the whole table with a filter on the time, as reminder samples
 * do it. It only looks, which is all that an empty sweep would do.
 */
final class ScanPeer {
  private final DynamoDbClient client;
  private final String table;

  ScanPeer(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /** How many are due. */
  int due(Instant now) {
    var scan =
        ScanRequest.builder()
            .tableName(table)
            .filterExpression("#time <= :now")
            .expressionAttributeNames(Map.of("#time", "nextAlertAt"))
            .expressionAttributeValues(
                Map.of(":now", AttributeValue.fromS(ItemCopies.written(now))))
            .build();
    return client.scanPaginator(scan).stream().mapToInt(page -> page.items().size()).sum();
  }
}
