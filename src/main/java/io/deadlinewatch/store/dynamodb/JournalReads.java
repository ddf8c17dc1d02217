package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.UtcText;
import io.deadlinewatch.aws.Values;
import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.store.JournalEntry;
import io.deadlinewatch.store.dynamodb.item.AlertRecordMapper;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.RevisionMapper;
import io.deadlinewatch.store.dynamodb.request.ReadableRows;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * What was changed and what was told, by UTC day: a digest reads the days that it speaks of, never
 * the table.
 */
final class JournalReads {
  /** A digest after a longer outage tells the last days only. */
  private static final int MOST_DAYS = 40;

  private final Table table;
  private final ReadableRows readable;
  private final Duration settles;

  /**
   * @param settles how long after its moment a change may still be missing here
   */
  JournalReads(Table table, ReadableRows readable, Duration settles) {
    this.table = table;
    this.readable = readable;
    this.settles = settles;
  }

  /** Both ends are earlier by the same time, so that each change is between two of them, once. */
  List<ChangeEntry> changes(Instant after, Instant until) {
    return readable.of(
        rows(true, after.minus(settles), until.minus(settles)), RevisionMapper::entry);
  }

  List<JournalEntry> told(Instant after, Instant until) {
    return readable.of(rows(false, after, until), AlertRecordMapper::entry);
  }

  private List<Map<String, AttributeValue>> rows(boolean changes, Instant after, Instant until) {
    List<Map<String, AttributeValue>> rows = new ArrayList<>();
    var last = UtcText.day(until);
    var earliest = last.minusDays(MOST_DAYS - 1);
    var first = UtcText.day(after).isBefore(earliest) ? earliest : UtcText.day(after);
    for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
      day(day, after, until).stream()
          .filter(row -> changes == Values.text(RevisionMapper.KIND).equals(row.get(Attr.KIND)))
          .forEach(rows::add);
    }
    return rows;
  }

  /** {@code BETWEEN} takes both ends, so that a change at {@code after} itself is dropped here. */
  private List<Map<String, AttributeValue>> day(LocalDate day, Instant after, Instant until) {
    var query =
        QueryRequest.builder()
            .indexName(Attr.JOURNAL_INDEX)
            .keyConditionExpression("#day = :day AND #at BETWEEN :after AND :until")
            .expressionAttributeNames(Map.of("#day", Attr.DAY, "#at", Attr.AT))
            .expressionAttributeValues(
                Map.of(
                    ":day", Values.text(day.toString()),
                    ":after", Values.time(after),
                    ":until", Values.time(until)));
    return table.query("read the journal of " + day, query, Table.NO_LIMIT).stream()
        .filter(row -> !Values.time(after).equals(row.get(Attr.AT)))
        .toList();
  }
}
