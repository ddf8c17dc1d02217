package io.deadlinewatch.store.dynamodb.request;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.item.Keys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** An index that is spread over the shards: a query for each, merged by time and then by key. */
public final class ShardedIndex {
  private final Table table;
  private final String index;
  private final String time;

  /**
   * @param time the attribute that orders it
   */
  public ShardedIndex(Table table, String index, String time) {
    this.table = table;
    this.index = index;
    this.time = time;
  }

  /** Rows not later than a moment, the oldest first, at most so many. */
  public List<Map<String, AttributeValue>> until(String asked, Instant moment, int limit) {
    return merged(asked, " <= ", moment, limit);
  }

  /** Rows later than a moment, the nearest first, at most so many. */
  public List<Map<String, AttributeValue>> after(String asked, Instant moment, int limit) {
    return merged(asked, " > ", moment, limit);
  }

  /** Every row, with its keys only. */
  public List<Map<String, AttributeValue>> keys(String asked) {
    List<Map<String, AttributeValue>> rows = new ArrayList<>();
    for (var shard : Keys.SHARDS) {
      var query =
          QueryRequest.builder()
              .indexName(index)
              .keyConditionExpression("#shard = :shard")
              .projectionExpression("#pk, #sk")
              .expressionAttributeNames(
                  Map.of("#shard", Attr.SHARD, "#pk", Attr.PK, "#sk", Attr.SK))
              .expressionAttributeValues(Map.of(":shard", Values.text(shard)));
      rows.addAll(table.query(asked, query, Table.NO_LIMIT));
    }
    return rows;
  }

  private List<Map<String, AttributeValue>> merged(
      String asked, String comparison, Instant moment, int limit) {
    List<Map<String, AttributeValue>> rows = new ArrayList<>();
    for (var shard : Keys.SHARDS) {
      var query =
          QueryRequest.builder()
              .indexName(index)
              .keyConditionExpression("#shard = :shard AND #time" + comparison + ":time")
              .expressionAttributeNames(Map.of("#shard", Attr.SHARD, "#time", time))
              .expressionAttributeValues(
                  Map.of(":shard", Values.text(shard), ":time", Values.time(moment)));
      rows.addAll(table.query(asked, query, limit));
    }
    return rows.stream()
        .map(this::placed)
        .sorted(Comparator.comparing(Placed::place))
        .limit(limit)
        .map(Placed::row)
        .toList();
  }

  /** A row with what it is ordered by, which is made once and compared often. */
  private record Placed(String place, Map<String, AttributeValue> row) {}

  /** Times are of one width, so that a key after them never counts before them. */
  private Placed placed(Map<String, AttributeValue> row) {
    var itemReader = ItemReader.of(row);
    return new Placed(itemReader.raw(time) + itemReader.raw(Attr.PK), row);
  }
}
