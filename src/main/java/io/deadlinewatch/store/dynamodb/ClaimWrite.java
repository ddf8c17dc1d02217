package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.store.Claim;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.EachResult;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemMapper;
import io.deadlinewatch.store.dynamodb.item.ItemUpdate;
import io.deadlinewatch.store.dynamodb.request.DynamoFailures;
import io.deadlinewatch.store.dynamodb.request.Reply;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    try {
      return won(entry, table.updated("claim " + entry.key().pk(), update(entry, until)));
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

  List<EachResult<Claim>> claimEach(List<DueEntry> entries, Instant until) {
    return new EachWrite<DueEntry, Claim>(
            table,
            entry ->
                isClaimable(entry)
                    ? Optional.of(update(entry, until).statement().returning())
                    : Optional.empty(),
            (entry, reply) ->
                switch (reply) {
                  case Reply.Done(var item) ->
                      won(entry, item.isEmpty() ? table.get(entry.key()) : item);
                  case Reply.Refused _ -> new Claim.Lost(entry.key());
                  case Reply.Open _ -> claim(entry, until);
                })
        .of("claim what is due", entries);
  }

  private static boolean isClaimable(DueEntry entry) {
    return entry.key().isOfWhatSpeaks() && entry.version().isPresent();
  }

  private static ItemUpdate update(DueEntry entry, Instant until) {
    return new ItemUpdate(entry.key())
        .over(entry.version().getAsLong())
        .set(Attr.NEXT_ALERT_AT, Values.time(until))
        .set(Attr.CLAIMED_UNTIL, Values.time(until))
        .increment(Attr.ATTEMPTS);
  }

  private static Claim won(DueEntry claimed, Map<String, AttributeValue> item) {
    var now = new DueEntry(claimed.key(), OptionalLong.of(claimed.version().getAsLong() + 1));
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
