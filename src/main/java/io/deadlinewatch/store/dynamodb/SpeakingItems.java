package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemMapper;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.store.dynamodb.request.ShardedIndex;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** The items that speak, as an edit reads them: consistently. */
final class SpeakingItems {
  private final Table table;
  private final ShardedIndex upcoming;

  SpeakingItems(Table table) {
    this.table = table;
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

  private Optional<Item> item(ItemKey key) {
    var item = table.get(key);
    return item.isEmpty() ? Optional.empty() : Optional.of(ItemMapper.read(key, item));
  }
}
