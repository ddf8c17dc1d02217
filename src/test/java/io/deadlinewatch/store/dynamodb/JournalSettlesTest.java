package io.deadlinewatch.store.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** R12: a change that the journal shows late is in one digest all the same. */
class JournalSettlesTest {
  private static final Instant MONDAY = Instant.parse("2025-11-10T13:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2025-11-11T13:00:00Z");

  private final Asked asked = new Asked();
  private final DynamoStore store =
      new DynamoStore(asked, "deadlines", _ -> {}, Duration.ofMinutes(2));

  @Test
  void changesAreAskedForWhenTheyHaveSettled() {
    store.changes(MONDAY, TUESDAY);
    assertEquals(
        List.of(
            "2025-11-10 2025-11-10T12:58:00.000Z 2025-11-11T12:58:00.000Z",
            "2025-11-11 2025-11-10T12:58:00.000Z 2025-11-11T12:58:00.000Z"),
        asked.ranges);
  }

  @Test
  void whatWasToldIsAskedForAsItIs() {
    store.told(MONDAY, MONDAY.plusSeconds(1));
    assertEquals(
        List.of("2025-11-10 2025-11-10T13:00:00.000Z 2025-11-10T13:00:01.000Z"), asked.ranges);
  }

  @Test
  void afterALongOutageTheLastFortyDaysAreAsked() {
    store.changes(TUESDAY.minus(Duration.ofDays(90)), TUESDAY);
    assertEquals(40, asked.ranges.size());
    assertTrue(asked.ranges.getFirst().startsWith("2025-10-03 "), asked.ranges::getFirst);
    assertTrue(asked.ranges.getLast().startsWith("2025-11-11 "), asked.ranges::getLast);
  }

  /** An empty table that notes what it is asked for. */
  private static final class Asked implements DynamoDbClient {
    private final List<String> ranges = new ArrayList<>();

    @Override
    public QueryResponse query(QueryRequest request) {
      var values = request.expressionAttributeValues();
      ranges.add(
          values.get(":day").s() + " " + values.get(":after").s() + " " + values.get(":until").s());
      return QueryResponse.builder().build();
    }

    @Override
    public String serviceName() {
      return DynamoDbClient.SERVICE_NAME;
    }

    @Override
    public void close() {}
  }
}
