package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.UtcText;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.request.ShardedIndex;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What must be said now: one query a shard, so that the cost follows what is due. */
final class DueQuery {
  private final ShardedIndex index;

  DueQuery(Table table) {
    this.index = new ShardedIndex(table, Attr.DUE_INDEX, Attr.NEXT_ALERT_AT);
  }

  List<DueEntry> due(Instant now, int limit) {
    return index.until("see what is due", now, limit).stream().map(DueQuery::entry).toList();
  }

  private static DueEntry entry(Map<String, AttributeValue> row) {
    var key = ItemReader.of(row).key();
    return new DueEntry(key, version(row.get(Attr.VERSION)), moment(row.get(Attr.NEXT_ALERT_AT)));
  }

  private static Optional<Instant> moment(@Nullable AttributeValue value) {
    return Optional.ofNullable(value).map(AttributeValue::s).flatMap(UtcText::parse);
  }

  /** None where there is no whole number: the row must still come to somebody's notice. */
  private static OptionalLong version(@Nullable AttributeValue value) {
    if (value == null || value.n() == null) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(value.n()));
    } catch (NumberFormatException expected) {
      return OptionalLong.empty();
    }
  }
}
