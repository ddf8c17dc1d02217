package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.AlertRecords;
import io.deadlinewatch.store.Claim;
import io.deadlinewatch.store.Claims;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.EachResult;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.time.Instant;
import java.util.List;

/** What the sweep's protocol does with the table. */
abstract class SweptTable implements Claims, AlertRecords {
  private final DueQuery due;
  private final ClaimWrite claims;
  private final ItemWrite writes;
  private final AlertRecordItems alerts;
  private final RevisionReads revisions;

  SweptTable(Table table) {
    this.due = new DueQuery(table);
    this.claims = new ClaimWrite(table);
    this.writes = new ItemWrite(table);
    this.alerts = new AlertRecordItems(table);
    this.revisions = new RevisionReads(table);
  }

  @Override
  public List<DueEntry> due(Instant now, int limit) {
    return due.due(now, limit);
  }

  @Override
  public Claim claim(DueEntry entry, Instant until) {
    return claims.claim(entry, until);
  }

  @Override
  public List<EachResult<Claim>> claimEach(List<DueEntry> entries, Instant until) {
    return claims.claimEach(entries, until);
  }

  @Override
  public boolean write(Item item) {
    return writes.write(item);
  }

  @Override
  public List<EachResult<Boolean>> writeEach(List<Item> items) {
    return writes.writeEach(items);
  }

  @Override
  public boolean quarantine(DueEntry entry, Instant until) {
    return writes.quarantine(entry, until);
  }

  @Override
  public void record(AlertRecord alert) {
    alerts.write(alert);
  }

  @Override
  public List<EachResult<AlertRecord>> recordEach(List<AlertRecord> records) {
    return alerts.writeEach(records);
  }

  @Override
  public List<AlertRecord> records(ItemKey key) {
    return alerts.beside(key);
  }

  @Override
  public List<Revision> revisionsAfter(String deadlineId, int number) {
    return revisions.after(deadlineId, number);
  }
}
