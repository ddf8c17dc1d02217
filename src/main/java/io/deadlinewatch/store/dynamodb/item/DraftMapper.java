package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.collector.draft.DraftFields;
import io.deadlinewatch.collector.draft.KeptDraft;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A draft of the collector. */
public final class DraftMapper {
  private DraftMapper() {}

  public static ItemUpdate written(KeptDraft kept) {
    var key = Keys.draft(kept.draft().id());
    var update =
        kept.version() == 0
            ? new ItemUpdate(key).asNew()
            : new ItemUpdate(key).over(kept.version());
    var texts =
        DraftFields.written(kept.draft()).entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey(), entry -> AttributeValue.fromS(entry.getValue())));
    return update
        .set(Attr.DRAFT, Values.map(texts))
        .set(Attr.STATE, Values.text(kept.state().word()))
        .set(Attr.WHY, Values.text(kept.why()))
        .set(Attr.SINCE, Values.time(kept.since()));
  }

  public static KeptDraft read(ItemReader item) {
    var texts = item.words(Attr.DRAFT);
    var state = item.text(Attr.STATE);
    return item.made(() ->
        new KeptDraft(
            DraftFields.read(texts),
            DraftFields.state(state),
            item.text(Attr.WHY),
            item.time(Attr.SINCE),
            item.number(Attr.VERSION, 1, Long.MAX_VALUE)));
  }
}
