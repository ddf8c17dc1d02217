package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.FactMapper;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.store.dynamodb.request.ReadableRows;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * The facts, all in one partition: every batch's words cost one query of them. It is consistent: an
 * alert that tells a revision stands among the facts that came with it.
 */
final class FactItems {
  private final Table table;
  private final ReadableRows readable;

  FactItems(Table table, ReadableRows readable) {
    this.table = table;
    this.readable = readable;
  }

  List<Fact> all() {
    var query =
        QueryRequest.builder()
            .consistentRead(true)
            .keyConditionExpression("#pk = :pk")
            .expressionAttributeNames(Map.of("#pk", Attr.PK))
            .expressionAttributeValues(Map.of(":pk", Values.text(Keys.SITUATION)));
    return readable.of(table.query("read the facts", query, Table.NO_LIMIT), FactMapper::read);
  }

  void save(Fact fact) {
    table.put("save the fact " + fact.id(), FactMapper.written(fact));
  }
}
