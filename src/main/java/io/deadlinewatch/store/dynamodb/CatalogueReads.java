package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemMapper;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.item.Values;
import io.deadlinewatch.store.dynamodb.request.ReadableRows;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** Every deadline, for operators: the only read of the whole table. */
final class CatalogueReads {
  private final Table table;
  private final ReadableRows readable;

  CatalogueReads(Table table, ReadableRows readable) {
    this.table = table;
    this.readable = readable;
  }

  List<DeadlineItem> deadlines() {
    var scan =
        ScanRequest.builder()
            .consistentRead(true)
            .filterExpression("#sk = :deadline")
            .expressionAttributeNames(Map.of("#sk", Attr.SK))
            .expressionAttributeValues(Map.of(":deadline", Values.text(ItemKey.deadline("").sk())));
    return readable.of(table.scan("read every deadline", scan), CatalogueReads::item).stream()
        .sorted(Comparator.comparing((DeadlineItem item) -> item.deadline().id()))
        .toList();
  }

  private static DeadlineItem item(ItemReader row) {
    return (DeadlineItem) ItemMapper.read(row.key(), row.attributes());
  }
}
