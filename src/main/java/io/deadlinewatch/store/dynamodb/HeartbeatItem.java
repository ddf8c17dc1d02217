package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.store.Inspection.Beat;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.item.ItemUpdate;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** When a function last ran, and what it did. */
final class HeartbeatItem {
  private final Table table;

  HeartbeatItem(Table table) {
    this.table = table;
  }

  Beat beat(String function, Beat beat) {
    var update =
        new ItemUpdate(Keys.heartbeat(function))
            .set(Attr.AT, Values.time(beat.at()))
            .set(Attr.DID, Values.text(beat.did()));
    beat.plannedUnder().ifPresent(rules -> update.set(Attr.PLANNED_UNDER, Values.text(rules)));
    var stands = table.updated("write the heartbeat of " + function, update);
    var plannedUnder = Optional.ofNullable(stands.get(Attr.PLANNED_UNDER)).map(AttributeValue::s);
    return new Beat(beat.at(), beat.did(), plannedUnder);
  }

  Optional<Beat> last(String function) {
    var item = table.get(Keys.heartbeat(function));
    return item.isEmpty() ? Optional.empty() : Optional.of(read(item));
  }

  private static Beat read(Map<String, AttributeValue> item) {
    var read = ItemReader.of(item);
    return new Beat(read.time(Attr.AT), read.text(Attr.DID), read.optionalText(Attr.PLANNED_UNDER));
  }
}
