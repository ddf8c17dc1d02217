package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.UtcText;
import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.DueMapper;
import io.deadlinewatch.store.dynamodb.item.Keys;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Deadlines for tests that need many: copies of one item that the store itself has written. */
public final class ItemCopies {
  private ItemCopies() {}

  /** The key attributes of a deadline's item. */
  public static Map<String, AttributeValue> key(String id) {
    return Keys.attributes(ItemKey.deadline(id));
  }

  /** A time as the table keeps it. */
  public static String written(Instant time) {
    return UtcText.text(time);
  }

  /** The same deadline under another id, with its next alert at another time. */
  public static Map<String, AttributeValue> of(
      Map<String, AttributeValue> original, String id, Instant nextAlertAt) {
    var key = ItemKey.deadline(id);
    var item = new HashMap<>(original);
    item.putAll(Keys.attributes(key));
    item.put(Attr.ID, Values.text(id));
    item.put(Attr.SHARD, Values.text(Keys.shard(key)));
    item.put(Attr.NEXT_ALERT_AT, Values.time(nextAlertAt));
    return item;
  }

  /** The same, due at another moment too. */
  public static Map<String, AttributeValue> of(
      Map<String, AttributeValue> original, String id, Instant nextAlertAt, Due.At due) {
    var item = of(original, id, nextAlertAt);
    item.put(Attr.DUE, DueMapper.written(due));
    item.put(Attr.DUE_AT, Values.time(due.instant().orElseThrow()));
    return item;
  }
}
