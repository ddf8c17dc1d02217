package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Importance;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a deadline belongs, beside when it is. How important it is and whether it awaits an outcome
 * stand in the map {@code due}: lists need them, the {@code upcoming} index projects that map, and
 * what an index projects cannot be changed while it stands.
 */
final class ClassificationMapper {
  private ClassificationMapper() {}

  static Map<String, AttributeValue> written(Classification classification, Due due) {
    Map<String, AttributeValue> map = new HashMap<>(DueMapper.written(due).m());
    map.putAll(importance(classification.importance()));
    if (!classification.awaitsOutcome()) {
      map.put(Attr.AWAITS_OUTCOME, Values.flag(false));
    }
    return Map.of(
        Attr.TRACK, Values.text(classification.track()),
        Attr.DUE, Values.map(map));
  }

  /** Of an item, of a side of a revision, or of a row of the {@code upcoming} index. */
  static Classification read(ItemReader itemReader) {
    var track = itemReader.slug(Attr.TRACK);
    var map = itemReader.map(Attr.DUE);
    var importance = importance(map);
    boolean awaitsOutcome = map.flag(Attr.AWAITS_OUTCOME, true);
    return itemReader.made(() -> new Classification(track, importance, awaitsOutcome));
  }

  /** What is normal is not written. */
  static Map<String, AttributeValue> importance(Importance importance) {
    return importance == Importance.NORMAL
        ? Map.of()
        : Map.of(Attr.IMPORTANCE, Values.text(importance.word()));
  }

  static Importance importance(ItemReader map) {
    return map.optionalText(Attr.IMPORTANCE)
        .map(word -> map.made(() -> Importance.parse(Attr.IMPORTANCE, word)))
        .orElse(Importance.NORMAL);
  }
}
