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
    var map = ClassificationMapper.importance(importance);
    return map.isEmpty() ? Map.of() : Map.of(Attr.HEADLINE, Values.map(map));
  }

  static Importance read(ItemReader row) {
    return row.optionalMap(Attr.HEADLINE)
        .map(ClassificationMapper::importance)
        .orElse(Importance.NORMAL);
  }
}
