package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.store.dynamodb.request.ReadableRows;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * When each track was last changed, all in one partition: the journal, which is filed by day, would
 * have to be read back to the day on which it was. Written with the revision itself.
 */
final class TrackItems {
  private final Table table;
  private final ReadableRows readable;

  TrackItems(Table table, ReadableRows readable) {
    this.table = table;
    this.readable = readable;
  }

  Map<String, Instant> newestChanges() {
    var query =
        QueryRequest.builder()
            .consistentRead(true)
            .keyConditionExpression("#pk = :pk")
            .expressionAttributeNames(Map.of("#pk", Attr.PK))
            .expressionAttributeValues(Map.of(":pk", Values.text(Keys.TRACK)));
    var rows = table.query("read when each track was changed", query, Table.NO_LIMIT);
    return readable.of(rows, TrackItems::read).stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What is written beside a revision that is to be announced; a known one is no news. */
  static Optional<Map<String, AttributeValue>> written(DeadlineItem item, Revision revision) {
    if (!item.progress().hasUnannounced()) {
      return Optional.empty();
    }
    var key = Keys.track(revision.to().track());
    return Optional.of(
        Map.of(
            Attr.PK, Values.text(key.pk()),
            Attr.SK, Values.text(key.sk()),
            Attr.CHANGED_AT, Values.time(revision.edit().at())));
  }

  private static Map.Entry<String, Instant> read(ItemReader row) {
    return Map.entry(row.raw(Attr.SK), row.time(Attr.CHANGED_AT));
  }
}
