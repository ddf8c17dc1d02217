package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.deadline.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How important a revision is, and which facts came with it, in its row of the {@code journal}
 * index. They stand in a map under {@code headline}, which that index projects and a revision has
 * no use for: what an index projects cannot be changed while it stands.
 */
final class ChangeRow {
  private ChangeRow() {}

  static Map<String, AttributeValue> written(Revision revision) {
    Map<String, AttributeValue> map =
        new HashMap<>(ClassificationMapper.importance(revision.to().importance()));
    if (!revision.facts().isEmpty()) {
      map.put(Attr.FACTS, Values.texts(revision.facts()));
    }
    return map.isEmpty() ? Map.of() : Map.of(Attr.HEADLINE, Values.map(map));
  }

  static Importance importance(ItemReader row) {
    return row.optionalMap(Attr.HEADLINE)
        .map(ClassificationMapper::importance)
        .orElse(Importance.NORMAL);
  }

  static List<String> facts(ItemReader row) {
    return row.optionalMap(Attr.HEADLINE)
        .filter(map -> map.attributes().containsKey(Attr.FACTS))
        .map(map -> map.texts(Attr.FACTS))
        .orElse(List.of());
  }
}
