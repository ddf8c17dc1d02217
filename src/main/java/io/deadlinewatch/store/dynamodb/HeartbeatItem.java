package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.store.Inspection.Beat;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.store.dynamodb.request.Table;
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

  Optional<Beat> beat(String function, Beat beat) {
    Map<String, AttributeValue> item = new HashMap<>(Keys.attributes(Keys.heartbeat(function)));
    item.put(Attr.AT, Values.time(beat.at()));
    item.put(Attr.DID, Values.text(beat.did()));
    Values.put(item, Attr.PLANNED_UNDER, beat.plannedUnder());
    return read(table.replaced("write the heartbeat of " + function, item));
  }

  Optional<Beat> last(String function) {
    return read(table.get(Keys.heartbeat(function)));
  }

  private static Optional<Beat> read(Map<String, AttributeValue> item) {
    if (item.isEmpty()) {
      return Optional.empty();
    }
    var read = ItemReader.of(item);
    return Optional.of(
        new Beat(read.time(Attr.AT), read.text(Attr.DID), read.optionalText(Attr.PLANNED_UNDER)));
  }
}
