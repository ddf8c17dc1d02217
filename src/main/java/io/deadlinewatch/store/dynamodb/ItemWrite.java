package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.EachResult;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemUpdate;
import io.deadlinewatch.store.dynamodb.item.StateMapper;
import io.deadlinewatch.store.dynamodb.request.Reply;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/**
 * Step 6 of the sweep's protocol: confirm, back off or quarantine, fenced by the version (trace
 * V5).
 */
final class ItemWrite {
  /** An edit that waits for this very claim can be in the way for some milliseconds. */
  private static final int TRIES = 10;

  private final Table table;

  ItemWrite(Table table) {
    this.table = table;
  }

  boolean write(Item item) {
    return isWritten("write " + item.key().pk(), update(item));
  }

  List<EachResult<Boolean>> writeEach(List<Item> items) {
    return new EachWrite<Item, Boolean>(
            table,
            item -> Optional.of(update(item).statement()),
            (item, reply) ->
                switch (reply) {
                  case Reply.Done _ -> true;
                  case Reply.Refused _ -> false;
                  case Reply.Open _ -> write(item);
                })
        .of("write what was told", items);
  }

  private static ItemUpdate update(Item item) {
    return StateMapper.written(item, new ItemUpdate(item.key()).over(item.state().version()));
  }

  boolean quarantine(DueEntry entry, Instant until) {
    var update = new ItemUpdate(entry.key()).set(Attr.NEXT_ALERT_AT, Values.time(until));
    update =
        entry.version().isPresent()
            ? update.over(entry.version().getAsLong())
            : update.overAnything();
    return isWritten("push back " + entry.key().pk(), update.remove(Attr.CLAIMED_UNTIL));
  }

  private boolean isWritten(String asked, ItemUpdate update) {
    for (int attempt = 1; ; attempt++) {
      try {
        table.update(asked, update);
        return true;
      } catch (ConditionalCheckFailedException _) {
        return false;
      } catch (TransactionConflictException conflict) {
        if (attempt == TRIES) {
          throw table.failures().of(asked, conflict);
        }
      }
    }
  }
}
