package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.store.dynamodb.item.Values;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** When a function last ran, and what it did. */
final class HeartbeatWrite {
  private final Table table;

  HeartbeatWrite(Table table) {
    this.table = table;
  }

  void beat(String function, Instant at, String did) {
    Map<String, AttributeValue> item = new HashMap<>(Keys.attributes(Keys.heartbeat(function)));
    item.put(Attr.AT, Values.time(at));
    item.put(Attr.DID, Values.text(did));
    table.put("write the heartbeat of " + function, item);
  }
}
