package io.deadlinewatch.store.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.text.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** What no answer of an emulator shows: it always reads its own last write. */
class RequestsTest {
  private static final Instant NOON = Instant.parse("2025-11-10T12:00:00Z");

  private final Asked asked = new Asked();
  private final DynamoStore store = new DynamoStore(asked, "deadlines", _ -> {});

  @Test
  void recordsOfAlertsAreReadConsistently() {
    store.records(ItemKey.deadline("a"));
    assertTrue(asked.query().consistentRead());
  }

  @Test
  void revisionsAreReadConsistently() {
    store.revisionsAfter("a", 0);
    assertTrue(asked.query().consistentRead());
  }

  @Test
  void whatAnEditOrAPlanStartsFromIsReadConsistently() {
    store.find("a");
    store.digest();
    store.audience();
    assertEquals(
        List.of(true, true, true),
        asked.gets.stream().map(GetItemRequest::consistentRead).toList());
  }

  @Test
  void alertRecordsExpireAfter400DaysInSeconds() {
    store.record(
        new AlertRecord(
            new AlertId.OfDeadline("a", 1, "reached"),
            NOON,
            new AlertRecord.Entry("reached", "truce", "Now: A"),
            Map.of(),
            Map.of()));
    var expires = asked.updates.getFirst().expressionAttributeValues().get(":expiresAt").n();
    assertEquals(NOON.plus(Duration.ofDays(400)), Instant.ofEpochSecond(Long.parseLong(expires)));
  }

  @Test
  void aDeadlineHas9999RevisionsAndNoMore() {
    assertEquals("REVISION#9999", Keys.revision("a", 9_999).sk());
    var refused = assertThrows(RefusedException.class, () -> Keys.revision("a", 10_000));
    assertTrue(refused.getMessage().contains("add a new one"), refused.getMessage());
    assertEquals(List.of(), store.revisionsAfter("a", 9_999));
  }

  /** An empty table that notes what it is asked. */
  private static final class Asked implements DynamoDbClient {
    private final List<QueryRequest> queries = new ArrayList<>();
    private final List<GetItemRequest> gets = new ArrayList<>();
    private final List<UpdateItemRequest> updates = new ArrayList<>();

    QueryRequest query() {
      assertEquals(1, queries.size());
      return queries.getFirst();
    }

    @Override
    public QueryResponse query(QueryRequest request) {
      queries.add(request);
      return QueryResponse.builder().build();
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
      gets.add(request);
      return GetItemResponse.builder().build();
    }

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
  }
}
