package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Importance;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How important a revision is in its row of the {@code journal} index. It stands in a map under
 * {@code headline}, which that index projects and a revision has no use for: what an index projects
 * cannot be changed while it stands.
 */
final class RowImportance {
  private RowImportance() {}

  static Map<String, AttributeValue> written(Importance importance) {
    return importance == Importance.NORMAL
        ? Map.of()
        : Map.of(
            Attr.HEADLINE, Values.map(Map.of(Attr.IMPORTANCE, Values.text(importance.word()))));
  }

  static Importance read(ItemReader row) {
    return row.optionalMap(Attr.HEADLINE)
        .flatMap(map ->
            map.optionalText(Attr.IMPORTANCE)
                .map(word -> map.made(() -> Importance.parse(Attr.IMPORTANCE, word))))
        .orElse(Importance.NORMAL);
  }
}
