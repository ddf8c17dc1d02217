package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.DeadlineMapper;
import io.deadlinewatch.store.dynamodb.item.FactMapper;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.store.dynamodb.item.Values;
import io.deadlinewatch.store.dynamodb.request.ReadableRows;
import io.deadlinewatch.store.dynamodb.request.ShardedIndex;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What comes next, and where things stand. */
final class OutlookReads {
  private final Table table;
  private final ShardedIndex upcoming;
  private final ReadableRows readable;

  OutlookReads(Table table, ReadableRows readable) {
    this.table = table;
    this.upcoming = new ShardedIndex(table, Attr.UPCOMING_INDEX, Attr.DUE_AT);
    this.readable = readable;
  }

  List<DeadlineSummary> upcoming(Instant after, int limit) {
    var rows = upcoming.after("list what comes next", after, limit);
    return readable.of(rows, DeadlineMapper::summary);
  }

  List<DeadlineSummary> awaitingOutcome(Instant now, int limit) {
    var rows = upcoming.until("list what awaits its outcome", now, limit);
    return readable.of(rows, DeadlineMapper::summary);
  }

  List<Fact> facts() {
    var query =
        QueryRequest.builder()
            .keyConditionExpression("#pk = :pk")
            .expressionAttributeNames(Map.of("#pk", Attr.PK))
            .expressionAttributeValues(Map.of(":pk", Values.text(Keys.SITUATION)));
    return readable.of(table.query("read the facts", query, Table.NO_LIMIT), FactMapper::read);
  }

  void save(Fact fact) {
    table.put("save the fact " + fact.id(), FactMapper.written(fact));
  }
}
