package io.deadlinewatch.store.dynamodb;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.dynamodb.item.Keys;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What a look at the {@code due} index costs, and that it sees everything. */
class DueIndexIT {
  private static final int BATCH = 25;

  private final TableFixture fixture = new TableFixture();

  @AfterEach
  void delete() {
    fixture.close();
  }

  @Test
  void rowsOverManyPagesComeWholeAndInOrder() {
    load(0, 300, i -> NOON.plusSeconds(i % 60));
    load(300, 40, _ -> NOON.plus(Duration.ofDays(1)));
    try (var client = fixture.client().overrideConfiguration(with(new SmallPages())).build()) {
      var store = fixture.store(client);

      var rows = store.due(NOON.plusSeconds(59), 10_000);
      assertEquals(300, rows.size());
      assertEquals(
          IntStream.range(0, 300)
              .boxed()
              .sorted((a, b) -> order(a).compareTo(order(b)))
              .map(DueIndexIT::id)
              .toList(),
          rows.stream().map(DueIndexIT::id).toList());
      assertEquals(rows.subList(0, 130), store.due(NOON.plusSeconds(59), 130));
      assertEquals(rows, fixture.store().due(NOON.plusSeconds(59), 300));
    }
  }

  @Test
  void anEmptySweepReadsNothingHoweverMuchIsStored() {
    var counter = new Counter();
    try (var client = fixture.client().overrideConfiguration(with(counter)).build()) {
      var store = fixture.store(client);
      load(0, 10, _ -> NOON.plus(Duration.ofDays(30)));
      assertEquals(List.of(), store.due(NOON, 10_000));
      var few = List.copyOf(counter.bytes);
      counter.bytes.clear();

      load(10, 990, _ -> NOON.plus(Duration.ofDays(30)));
      assertEquals(List.of(), store.due(NOON, 10_000));

      assertEquals(Keys.SHARDS.size(), few.size(), "one request a shard");
      assertTrue(few.stream().allMatch(bytes -> bytes > 0 && bytes < 200), few.toString());
      assertEquals(few, counter.bytes);
    }
  }

  @Test
  void theFourShardsShareTheLoad() {
    var byShard = new HashMap<String, Integer>();
    for (int i = 0; i < 1_000; i++) {
      byShard.merge(Keys.shard(ItemKey.deadline(id(i))), 1, Integer::sum);
    }

    assertEquals(List.of("0", "1", "2", "3"), byShard.keySet().stream().sorted().toList());
    assertTrue(byShard.values().stream().allMatch(count -> count > 150), byShard.toString());
    assertEquals("2", Keys.shard(ItemKey.deadline("us-cn-truce")), "stored shards must not move");
  }

  private interface Schedule {
    Instant of(int i);
  }

  /** Copies of one item that the store has written. */
  private void load(int from, int count, Schedule nextAlertAt) {
    if (fixture.item(ItemKey.deadline("template")).isEmpty()) {
      fixture.add(deadline("template"), NOON.plus(Duration.ofDays(300)));
    }
    var template = fixture.item(ItemKey.deadline("template"));
    for (int start = from; start < from + count; start += BATCH) {
      var puts =
          IntStream.range(start, Math.min(start + BATCH, from + count))
              .mapToObj(i -> ItemCopies.of(template, id(i), nextAlertAt.of(i)))
              .map(item -> PutRequest.builder().item(item).build())
              .map(put -> WriteRequest.builder().putRequest(put).build())
              .toList();
      try (DynamoDbClient client = fixture.client().build()) {
        client.batchWriteItem(
            BatchWriteItemRequest.builder()
                .requestItems(Map.of(fixture.tableName(), puts))
                .build());
      }
    }
  }

  private static String id(int i) {
    return "d%04d".formatted(i);
  }

  private static String id(DueEntry row) {
    return row.key().pk().substring(ItemKey.DEADLINE_PREFIX.length());
  }

  private static String order(int i) {
    return "%02d-%s".formatted(i % 60, id(i));
  }

  private static ClientOverrideConfiguration with(ExecutionInterceptor interceptor) {
    return ClientOverrideConfiguration.builder().addExecutionInterceptor(interceptor).build();
  }

  /** Cuts pages small, as the 1 MB limit of a page does with many rows. */
  private static final class SmallPages implements ExecutionInterceptor {
    @Override
    public SdkRequest modifyRequest(
        Context.ModifyRequest context, ExecutionAttributes executionAttributes) {
      return context.request() instanceof QueryRequest query
          ? query.toBuilder().limit(Math.min(7, query.limit())).build()
          : context.request();
    }
  }

  /** Notes how many bytes each answer had. */
  private static final class Counter implements ExecutionInterceptor {
    private final List<Long> bytes = new ArrayList<>();

    @Override
    public void beforeUnmarshalling(
        Context.BeforeUnmarshalling context, ExecutionAttributes executionAttributes) {
      bytes.add(
          context
              .httpResponse()
              .firstMatchingHeader("Content-Length")
              .map(Long::valueOf)
              .orElse(-1L));
    }
  }
}
