package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.dynamodb.item.AudienceMapper;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.request.Table;

/** The audience: read consistently, since every plan depends on it. */
final class AudienceItem {
  private final Table table;

  AudienceItem(Table table) {
    this.table = table;
  }

  Audience read() {
    var item = table.get(ItemKey.AUDIENCE);
    return item.isEmpty() ? Audience.DEFAULT : AudienceMapper.read(ItemReader.of(item));
  }

  void write(Audience audience) {
    table.put("save the audience", AudienceMapper.written(audience));
  }
}
