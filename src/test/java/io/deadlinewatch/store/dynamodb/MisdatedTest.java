package io.deadlinewatch.store.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.rehearsal.CannedAws;
import io.deadlinewatch.store.Inspection.Misdated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** A zone's rules change, a stored moment does not: who looks the table over is told which. */
class MisdatedTest {
  private static final Instant AS_WRITTEN = Instant.parse("2025-11-10T05:01:00Z");

  @Test
  void whatIsStoredAtTheMomentThatItMeansIsNone() {
    assertEquals(List.of(), misdated(AS_WRITTEN));
  }

  @Test
  void whatIsStoredAtAnotherIsNamedWithIt() {
    var earlier = AS_WRITTEN.minusSeconds(3_600);
    var found = misdated(earlier);
    assertEquals(1, found.size(), found::toString);
    assertEquals("truce", found.getFirst().item().deadline().id());
    assertEquals(earlier, found.getFirst().stored());
  }

  private static List<Misdated> misdated(Instant truce) {
    return new TableInspection(new Stored(truce), CannedAws.NAME).contents(100).faults().misdated();
  }

  /** The rehearsal's table, in which the truce is stored as due at a given moment. */
  private record Stored(Instant truce, DynamoDbClient table) implements DynamoDbClient {
    Stored(Instant truce) {
      this(truce, new CannedAws().behind(DynamoDbClient.builder()).build());
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
      List<Map<String, AttributeValue>> items = new ArrayList<>();
      for (var item : table.batchGetItem(request).responses().get(CannedAws.NAME)) {
        var changed = new HashMap<>(item);
        if (item.get("pk").s().equals("DEADLINE#truce")) {
          changed.put("dueAt", AttributeValue.fromS(truce.toString().replace("Z", ".000Z")));
        }
        items.add(changed);
      }
      return BatchGetItemResponse.builder().responses(Map.of(CannedAws.NAME, items)).build();
    }

    @Override
    public QueryResponse query(QueryRequest request) {
      return table.query(request);
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
      return table.getItem(request);
    }

    @Override
    public String serviceName() {
      return DynamoDbClient.SERVICE_NAME;
    }

    @Override
    public void close() {
      table.close();
    }
  }
}
