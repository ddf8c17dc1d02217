package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.store.dynamodb.item.RevisionMapper;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The revisions of a deadline, in order, read consistently. */
final class RevisionReads {
  private final Table table;

  RevisionReads(Table table) {
    this.table = table;
  }

  List<Revision> after(String deadlineId, int number) {
    if (number >= Keys.MOST_REVISIONS) {
      return List.of();
    }
    var first = Keys.revision(deadlineId, number + 1);
    var last = Keys.revision(deadlineId, Keys.MOST_REVISIONS);
    var query =
        QueryRequest.builder()
            .consistentRead(true)
            .keyConditionExpression("#pk = :pk AND #sk BETWEEN :first AND :last")
            .expressionAttributeNames(Map.of("#pk", Attr.PK, "#sk", Attr.SK))
            .expressionAttributeValues(
                Map.of(
                    ":pk", Values.text(first.pk()),
                    ":first", Values.text(first.sk()),
                    ":last", Values.text(last.sk())));
    return table.query("read the revisions of " + first.pk(), query, Table.NO_LIMIT).stream()
        .map(RevisionMapper::read)
        .toList();
  }
}
