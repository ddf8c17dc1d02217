package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.UtcText;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.FactMapper;
import io.deadlinewatch.store.dynamodb.item.ItemMapper;
import io.deadlinewatch.store.dynamodb.item.ItemUpdate;
import io.deadlinewatch.store.dynamodb.item.RevisionMapper;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * Edits: never over a version that was not read, never across a sweep's claim (traces V7, V8), and
 * never without the revision that tells of them.
 */
final class EditTransaction {
  private static final String NO_REASON = "None";
  private static final String CONDITION = "ConditionalCheckFailed";
  private static final String CONFLICT = "TransactionConflict";

  private final Table table;
  private final AudienceItem audience;

  EditTransaction(Table table, AudienceItem audience) {
    this.table = table;
    this.audience = audience;
  }

  Result revise(DeadlineItem item, Revision revision, List<Fact> facts, Instant now) {
    var asked = "revise " + item.key().pk();
    try {
      table.updateWithNew(
          asked,
          update(item, now),
          RevisionMapper.written(item, revision),
          Stream.concat(
                  facts.stream().map(FactMapper::written),
                  TrackItems.written(item, revision).stream())
              .toList());
      return Result.DONE;
    } catch (TransactionCanceledException cancelled) {
      return result(asked, cancelled, now);
    } catch (TransactionConflictException | TransactionInProgressException expected) {
      return Result.STALE;
    }
  }

  Result replan(Item item, Instant now) {
    try {
      table.update("plan " + item.key().pk() + " anew", update(item, now));
      return Result.DONE;
    } catch (ConditionalCheckFailedException refused) {
      return refused(refused.hasItem() ? refused.item() : Map.of(), now);
    } catch (TransactionConflictException _) {
      return Result.STALE;
    }
  }

  private ItemUpdate update(Item item, Instant now) {
    var update = ItemMapper.written(item, audience.read());
    return item.state().version() == 0 ? update : update.whileFree(now);
  }

  private Result result(String asked, TransactionCanceledException cancelled, Instant now) {
    var reasons = cancelled.cancellationReasons();
    if (!reasons.stream().allMatch(EditTransaction::isExpected) || reasons.isEmpty()) {
      throw table.failures().of(asked, cancelled, reasons);
    }
    return refused(itemAsItWas(reasons), now);
  }

  private static boolean isExpected(CancellationReason reason) {
    return reason.code() == null || Set.of(NO_REASON, CONDITION, CONFLICT).contains(reason.code());
  }

  private static Map<String, AttributeValue> itemAsItWas(List<CancellationReason> reasons) {
    var ofItem = reasons.getFirst();
    return ofItem.hasItem() ? ofItem.item() : Map.of();
  }

  /** Why the condition did not hold: a live claim, or somebody else's write. */
  private static Result refused(Map<String, AttributeValue> before, Instant now) {
    var claimedUntil = before.get(Attr.CLAIMED_UNTIL);
    boolean claimed =
        claimedUntil != null
            && claimedUntil.s() != null
            && claimedUntil.s().compareTo(UtcText.text(now)) > 0;
    return claimed ? Result.CLAIMED : Result.STALE;
  }
}
