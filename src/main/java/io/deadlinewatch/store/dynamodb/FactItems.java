package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.FactMapper;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.store.dynamodb.request.ReadableRows;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

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

  /** The row is compared as it is stored: a newer version may keep more of a fact than this one. */
  Result replace(Fact seen, Fact fact) {
    var row = table.get(Keys.fact(fact));
    if (row.isEmpty() || !FactMapper.read(ItemReader.of(row)).equals(seen)) {
      return Result.STALE;
    }
    try {
      table.update("replace the fact " + fact.id(), FactMapper.replaced(fact, row));
      return Result.DONE;
    } catch (ConditionalCheckFailedException | TransactionConflictException expected) {
      return Result.STALE;
    }
  }

  void save(Fact fact) {
    table.put("save the fact " + fact.id(), FactMapper.written(fact));
  }
}
