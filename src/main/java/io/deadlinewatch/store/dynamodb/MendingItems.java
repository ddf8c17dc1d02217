package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.UtcText;
import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.Remains;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemMapper;
import io.deadlinewatch.store.dynamodb.item.ItemUpdate;
import io.deadlinewatch.store.dynamodb.item.RemainsReader;
import io.deadlinewatch.store.dynamodb.item.RevisionMapper;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/**
 * Mends rows that cannot be read. There may be no version to go by, so that each write is
 * conditional on all of the row as it was read.
 */
final class MendingItems {
  private final Table table;
  private final AudienceItem audience;

  MendingItems(Table table, AudienceItem audience) {
    this.table = table;
    this.audience = audience;
  }

  Remains remains(String id) {
    var pk = ItemKey.deadline(id).pk();
    var query =
        QueryRequest.builder()
            .consistentRead(true)
            .keyConditionExpression("#pk = :pk")
            .expressionAttributeNames(Map.of("#pk", Attr.PK))
            .expressionAttributeValues(Map.of(":pk", Values.text(pk)));
    return RemainsReader.of(id, table.query("read all rows of " + pk, query, Table.NO_LIMIT));
  }

  /** A claim holds while its end can be read: one that cannot is part of the damage. */
  Result mend(Remains remains, DeadlineItem item, Instant now) {
    var row = row(remains.seen());
    if (isClaimed(row, now)) {
      return Result.CLAIMED;
    }
    return written("mend " + item.key().pk(), ItemMapper.mended(item, row, audience.read()), now);
  }

  Result mend(Remains.DamagedRow row, DeadlineItem item, Revision revision) {
    var update = RevisionMapper.mended(item, revision, row(row.seen()));
    return written("mend " + row.key().pk() + " " + row.key().sk(), update, Instant.MAX);
  }

  private Result written(String asked, ItemUpdate update, Instant now) {
    try {
      table.update(asked, update);
      return Result.DONE;
    } catch (ConditionalCheckFailedException refused) {
      return refused.hasItem() && isClaimed(refused.item(), now) ? Result.CLAIMED : Result.STALE;
    } catch (TransactionConflictException _) {
      return Result.STALE;
    }
  }

  private static boolean isClaimed(Map<String, AttributeValue> row, Instant now) {
    var until = row.get(Attr.CLAIMED_UNTIL);
    return until != null
        && until.s() != null
        && UtcText.parse(until.s()).filter(now::isBefore).isPresent();
  }

  private static Map<String, AttributeValue> row(Remains.Seen seen) {
    return ((RemainsReader.Row) seen).attributes();
  }
}
