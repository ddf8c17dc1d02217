package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.store.Claim;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemMapper;
import io.deadlinewatch.store.dynamodb.item.ItemUpdate;
import io.deadlinewatch.store.dynamodb.request.DynamoFailures;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/**
 * Step 1 of the sweep's protocol: one conditional write that returns the whole item, so that a row
 * of a lagging index only loses (trace V6).
 */
final class ClaimWrite {
  private final Table table;

  ClaimWrite(Table table) {
    this.table = table;
  }

  Claim claim(DueEntry entry, Instant until) {
    if (!entry.key().isOfWhatSpeaks()) {
      return unreadable(entry, "is neither a deadline nor the digest; take nextAlertAt off it");
    }
    if (entry.version().isEmpty()) {
      return unreadable(entry, "version is missing, or not a whole number");
    }
    long version = entry.version().getAsLong();
    var update =
        new ItemUpdate(entry.key())
            .over(version)
            .set(Attr.NEXT_ALERT_AT, Values.time(until))
            .set(Attr.CLAIMED_UNTIL, Values.time(until))
            .increment(Attr.ATTEMPTS);
    try {
      var item = table.updated("claim " + entry.key().pk(), update);
      return won(new DueEntry(entry.key(), OptionalLong.of(version + 1)), item);
    } catch (ConditionalCheckFailedException | TransactionConflictException expected) {
      return new Claim.Lost(entry.key());
    } catch (StoreException failed) {
      if (DynamoFailures.isRefusal(failed)) {
        return unreadable(
            entry, "attempts or version cannot be counted up: " + failed.getMessage());
      }
      throw failed;
    }
  }

  private static Claim won(DueEntry now, Map<String, AttributeValue> item) {
    try {
      return new Claim.Won(ItemMapper.read(now.key(), item));
    } catch (UnreadableException problem) {
      return new Claim.Unreadable(now, String.valueOf(problem.getMessage()));
    }
  }

  private static Claim unreadable(DueEntry entry, String problem) {
    return new Claim.Unreadable(entry, entry.key().pk() + " " + entry.key().sk() + ": " + problem);
  }
}
