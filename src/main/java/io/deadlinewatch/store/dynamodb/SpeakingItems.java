package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemMapper;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.store.dynamodb.request.ReadableRows;
import io.deadlinewatch.store.dynamodb.request.ShardedIndex;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** The items that speak, as edits and operators read them: consistently. */
final class SpeakingItems {
  private final Table table;
  private final ShardedIndex upcoming;
  private final ReadableRows readable;

  SpeakingItems(Table table, ReadableRows readable) {
    this.table = table;
    this.readable = readable;
    this.upcoming = new ShardedIndex(table, Attr.UPCOMING_INDEX, Attr.DUE_AT);
  }

  Optional<DeadlineItem> deadline(String id) {
    return item(ItemKey.deadline(id)).map(DeadlineItem.class::cast);
  }

  Optional<DigestItem> digest() {
    return item(ItemKey.DIGEST).map(DigestItem.class::cast);
  }

  /** Writes the digest's first state, unless there is one. */
  void begin(DigestItem digest) {
    try {
      table.update("begin the digest", ItemMapper.written(digest, Audience.DEFAULT));
    } catch (ConditionalCheckFailedException _) {
      // It has begun before.
    }
  }

  List<String> openDeadlines() {
    return upcoming.keys("list the open deadlines").stream()
        .map(row -> Keys.deadlineId(ItemReader.of(row).key()))
        .toList();
  }

  /** Every deadline by id, for operators: the only read of the whole table. */
  List<DeadlineItem> deadlines() {
    var scan =
        ScanRequest.builder()
            .consistentRead(true)
            .filterExpression("#sk = :deadline")
            .expressionAttributeNames(Map.of("#sk", Attr.SK))
            .expressionAttributeValues(Map.of(":deadline", Values.text(ItemKey.deadline("").sk())));
    List<DeadlineItem> all = new ArrayList<>();
    table.scan(
        "read every deadline",
        scan,
        rows -> all.addAll(readable.of(rows, SpeakingItems::deadline)));
    all.sort(Comparator.comparing(item -> item.deadline().id()));
    return all;
  }

  private static DeadlineItem deadline(ItemReader row) {
    return (DeadlineItem) ItemMapper.read(row.key(), row.attributes());
  }

  private Optional<Item> item(ItemKey key) {
    var item = table.get(key);
    try {
      return item.isEmpty() ? Optional.empty() : Optional.of(ItemMapper.read(key, item));
    } catch (UnreadableException problem) {
      throw problem.at(key);
    }
  }
}
