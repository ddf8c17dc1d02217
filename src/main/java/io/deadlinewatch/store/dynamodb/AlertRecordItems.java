package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.EachResult;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.dynamodb.item.AlertRecordMapper;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.store.dynamodb.request.Reply;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What was told of an item: written once an attempt, read consistently. */
final class AlertRecordItems {
  private final Table table;

  AlertRecordItems(Table table) {
    this.table = table;
  }

  void write(AlertRecord alert) {
    table.update("record " + alert.id().text(), AlertRecordMapper.written(alert));
  }

  /**
   * Each as a new item, which costs no more than an update that makes one; what an earlier attempt
   * has recorded is added to by itself.
   */
  List<EachResult<AlertRecord>> writeEach(List<AlertRecord> alerts) {
    return new EachWrite<AlertRecord, AlertRecord>(
            table,
            alert -> Optional.of(AlertRecordMapper.written(alert).insertion()),
            (alert, reply) -> {
              if (!(reply instanceof Reply.Done)) {
                write(alert);
              }
              return alert;
            })
        .of("record what was told", alerts);
  }

  List<AlertRecord> beside(ItemKey key) {
    var query =
        QueryRequest.builder()
            .consistentRead(true)
            .keyConditionExpression("#pk = :pk AND begins_with(#sk, :prefix)")
            .expressionAttributeNames(Map.of("#pk", Attr.PK, "#sk", Attr.SK))
            .expressionAttributeValues(
                Map.of(":pk", Values.text(key.pk()), ":prefix", Values.text(Keys.ALERT_PREFIX)));
    return table.query("read the alerts of " + key.pk(), query, Table.NO_LIMIT).stream()
        .map(AlertRecordMapper::read)
        .toList();
  }
}
