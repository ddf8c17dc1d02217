package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.plan.AlertProgress;
import io.deadlinewatch.plan.DigestPlan;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemState;
import io.deadlinewatch.store.Leftover;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the protocol keeps of an item that speaks, and how far its alerts have come. */
public final class StateMapper {
  private StateMapper() {}

  /** Adds the state and the progress to an update. */
  public static ItemUpdate written(Item item, ItemUpdate update) {
    var state = item.state();
    update
        .setOrRemove(Attr.NEXT_ALERT_AT, state.nextAlertAt().map(Values::time))
        .setOrRemove(Attr.CLAIMED_UNTIL, state.claimedUntil().map(Values::time))
        .set(Attr.ATTEMPTS, Values.number(state.attempts()))
        .setOrRemove(Attr.PUT_OFF_UNTIL, state.leftover().putOffUntil().map(Values::time))
        .setOrRemove(Attr.UNRECORDED, unrecorded(state.leftover()));
    return switch (item) {
      case DeadlineItem(_, var progress, _, _) ->
          update
              .set(Attr.ANNOUNCED_REVISION, Values.number(progress.announced()))
              .setOrRemove(Attr.SAID, said(progress));
      case DigestItem(var digestProgress, _) ->
          update
              .set(Attr.LAST_DATE, Values.text(digestProgress.lastDate().toString()))
              .set(Attr.LAST_AT, Values.time(digestProgress.lastAt()));
    };
  }

  static ItemState state(ItemReader itemReader) {
    return new ItemState(
        itemReader.number(Attr.VERSION, 1, Long.MAX_VALUE),
        itemReader.optionalTime(Attr.NEXT_ALERT_AT),
        itemReader.optionalTime(Attr.CLAIMED_UNTIL),
        itemReader.count(Attr.ATTEMPTS),
        new Leftover(itemReader.optionalTime(Attr.PUT_OFF_UNTIL), unrecorded(itemReader)));
  }

  static AlertProgress progress(ItemReader itemReader) {
    int revision = (int) itemReader.number(Attr.REVISION, 1, Integer.MAX_VALUE);
    return new AlertProgress(
        revision,
        (int) itemReader.number(Attr.ANNOUNCED_REVISION, 0, revision),
        itemReader.names(Attr.SAID));
  }

  static DigestPlan.DigestProgress told(ItemReader itemReader) {
    return new DigestPlan.DigestProgress(
        itemReader.date(Attr.LAST_DATE), itemReader.time(Attr.LAST_AT));
  }

  private static List<AlertRecord> unrecorded(ItemReader itemReader) {
    return itemReader.attributes().containsKey(Attr.UNRECORDED)
        ? itemReader.maps(Attr.UNRECORDED).stream().map(AlertRecordMapper::read).toList()
        : List.of();
  }

  private static Optional<AttributeValue> unrecorded(Leftover leftover) {
    return Optional.of(leftover.unrecorded())
        .filter(records -> !records.isEmpty())
        .map(records ->
            AttributeValue.fromL(
                records.stream()
                    .map(AlertRecordMapper::attributes)
                    .map(AttributeValue::fromM)
                    .toList()));
  }

  /** A set is never empty in DynamoDB: the attribute goes instead. */
  private static Optional<AttributeValue> said(AlertProgress progress) {
    return Optional.of(progress.said())
        .filter(names -> !names.isEmpty())
        .map(names -> AttributeValue.fromSs(names.stream().sorted().toList()));
  }
}
