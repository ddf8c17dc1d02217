package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.collector.draft.KeptDraft;
import io.deadlinewatch.store.Drafts;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.DraftMapper;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.store.dynamodb.request.ReadableRows;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The drafts, all in one partition: the collector's role may write no other. */
final class DraftItems implements Drafts {
  private final Table table;
  private final ReadableRows readable;

  DraftItems(Table table, ReadableRows readable) {
    this.table = table;
    this.readable = readable;
  }

  @Override
  public List<KeptDraft> all() {
    var query =
        QueryRequest.builder()
            .consistentRead(true)
            .keyConditionExpression("#pk = :pk")
            .expressionAttributeNames(Map.of("#pk", Attr.PK))
            .expressionAttributeValues(Map.of(":pk", Values.text(Keys.DRAFT)));
    return readable.of(table.query("read the drafts", query, Table.NO_LIMIT), DraftMapper::read);
  }

  @Override
  public Optional<KeptDraft> find(String id) {
    var item = table.get(Keys.draft(id));
    return item.isEmpty() ? Optional.empty() : Optional.of(DraftMapper.read(ItemReader.of(item)));
  }

  @Override
  public boolean keep(KeptDraft draft) {
    try {
      table.update("keep the draft " + draft.draft().id(), DraftMapper.written(draft));
      return true;
    } catch (ConditionalCheckFailedException _) {
      return false;
    }
  }
}
