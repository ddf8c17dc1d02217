package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.deadline.DigestPlan;
import io.deadlinewatch.deadline.Progress;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemState;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the protocol keeps of an item that speaks, and how far its alerts have come. */
final class StateMapper {
  private StateMapper() {}

  /** Adds the state and the progress to an update. */
  static ItemUpdate written(Item item, ItemUpdate update) {
    var state = item.state();
    update
        .setOrRemove(Attr.NEXT_ALERT_AT, state.nextAlertAt().map(Values::time))
        .setOrRemove(Attr.CLAIMED_UNTIL, state.claimedUntil().map(Values::time))
        .set(Attr.ATTEMPTS, Values.number(state.attempts()));
    return switch (item) {
      case DeadlineItem(_, var progress, _, _) ->
          update
              .set(Attr.ANNOUNCED_REVISION, Values.number(progress.announced()))
              .setOrRemove(Attr.SAID, said(progress));
      case DigestItem(var told, _) ->
          update
              .set(Attr.LAST_DATE, Values.text(told.lastDate().toString()))
              .set(Attr.LAST_AT, Values.time(told.lastAt()));
    };
  }

  static ItemState state(Fields fields) {
    return new ItemState(
        fields.number(Attr.VERSION, 1, Long.MAX_VALUE),
        fields.optionalTime(Attr.NEXT_ALERT_AT),
        fields.optionalTime(Attr.CLAIMED_UNTIL),
        fields.count(Attr.ATTEMPTS));
  }

  static Progress progress(Fields fields) {
    int revision = (int) fields.number(Attr.REVISION, 1, Integer.MAX_VALUE);
    return new Progress(
        revision,
        (int) fields.number(Attr.ANNOUNCED_REVISION, 0, revision),
        fields.names(Attr.SAID));
  }

  static DigestPlan.Told told(Fields fields) {
    return new DigestPlan.Told(fields.date(Attr.LAST_DATE), fields.time(Attr.LAST_AT));
  }

  /** A set is never empty in DynamoDB: the attribute goes instead. */
  private static Optional<AttributeValue> said(Progress progress) {
    return Optional.of(progress.said())
        .filter(names -> !names.isEmpty())
        .map(names -> AttributeValue.fromSs(names.stream().sorted().toList()));
  }
}
