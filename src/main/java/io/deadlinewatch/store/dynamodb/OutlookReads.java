package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.DeadlineMapper;
import io.deadlinewatch.store.dynamodb.request.ReadableRows;
import io.deadlinewatch.store.dynamodb.request.ShardedIndex;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.time.Instant;
import java.util.List;

/** What comes next, and what awaits its outcome. */
final class OutlookReads {
  private final ShardedIndex upcoming;
  private final ReadableRows readable;

  OutlookReads(Table table, ReadableRows readable) {
    this.upcoming = new ShardedIndex(table, Attr.UPCOMING_INDEX, Attr.DUE_AT);
    this.readable = readable;
  }

  List<DeadlineSummary> upcoming(Instant after, int limit) {
    var rows = upcoming.after("list what comes next", after, limit);
    return readable.of(rows, DeadlineMapper::summary);
  }

  List<DeadlineSummary> awaitingOutcome(Instant now, int limit) {
    var rows = upcoming.until("list what awaits its outcome", now, limit);
    return readable.of(rows, DeadlineMapper::summary);
  }
}
