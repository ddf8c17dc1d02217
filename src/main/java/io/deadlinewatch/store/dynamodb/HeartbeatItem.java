package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.store.Inspection.Beat;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** When a function last ran, and what it did. */
final class HeartbeatItem {
  private final Table table;

  HeartbeatItem(Table table) {
    this.table = table;
  }

  void beat(String function, Instant at, String did) {
    Map<String, AttributeValue> item = new HashMap<>(Keys.attributes(Keys.heartbeat(function)));
    item.put(Attr.AT, Values.time(at));
    item.put(Attr.DID, Values.text(did));
    table.put("write the heartbeat of " + function, item);
  }

  Optional<Beat> last(String function) {
    var item = table.get(Keys.heartbeat(function));
    if (item.isEmpty()) {
      return Optional.empty();
    }
    var read = ItemReader.of(item);
    return Optional.of(new Beat(read.time(Attr.AT), read.text(Attr.DID)));
  }
}
