package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.DeadlineHistory;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.dynamodb.item.AlertRecordMapper;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.store.dynamodb.item.RevisionMapper;
import io.deadlinewatch.store.dynamodb.request.ReadableRows;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** All histories by one scan: two queries for each of thousands of deadlines would take longer. */
final class HistoryScan {
  private final Table table;
  private final ReadableRows readable;

  HistoryScan(Table table, ReadableRows readable) {
    this.table = table;
    this.readable = readable;
  }

  List<DeadlineHistory> all() {
    var scan =
        ScanRequest.builder()
            .consistentRead(true)
            .filterExpression(
                "begins_with(#pk, :deadline)"
                    + " AND (begins_with(#sk, :revision) OR begins_with(#sk, :alert))")
            .expressionAttributeNames(Map.of("#pk", Attr.PK, "#sk", Attr.SK))
            .expressionAttributeValues(
                Map.of(
                    ":deadline", Values.text(ItemKey.DEADLINE_PREFIX),
                    ":revision", Values.text(Keys.REVISION_PREFIX),
                    ":alert", Values.text(Keys.ALERT_PREFIX)));
    Map<String, Builder> byDeadline = new HashMap<>();
    table.scan(
        "read every history",
        scan,
        rows ->
            readable.of(
                rows,
                row ->
                    byDeadline.computeIfAbsent(Keys.deadlineId(row.key()), Builder::new).add(row)));
    return byDeadline.values().stream().map(Builder::history).toList();
  }

  /** What a scan gives of one deadline, in any order. */
  private record Builder(String deadline, List<Revision> revisions, List<AlertRecord> told) {
    Builder(String deadline) {
      this(deadline, new ArrayList<>(), new ArrayList<>());
    }

    boolean add(ItemReader row) {
      return row.key().sk().startsWith(Keys.ALERT_PREFIX)
          ? told.add(AlertRecordMapper.read(row.attributes()))
          : revisions.add(RevisionMapper.read(row.attributes()));
    }

    DeadlineHistory history() {
      revisions.sort(Comparator.comparingInt(Revision::number));
      return new DeadlineHistory(deadline, revisions, told);
    }
  }
}
