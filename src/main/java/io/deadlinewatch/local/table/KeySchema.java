package io.deadlinewatch.local.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the table, or an index of it, is found and ordered by; design, "The table". Each is a column
 * of the file as well.
 *
 * @param partition the attribute that is asked for
 * @param order the attribute by which a partition is ordered
 */
record KeySchema(String name, String partition, String order) {
  static final KeySchema TABLE = new KeySchema("table", "pk", "sk");
  static final List<KeySchema> INDEXES =
      List.of(
          new KeySchema("due", "shard", "nextAlertAt"),
          new KeySchema("upcoming", "shard", "dueAt"),
          new KeySchema("journal", "day", "at"));

  /** What a query asks; throws what DynamoDB throws where there is no such index. */
  static KeySchema of(Optional<String> index) {
    return index.map(KeySchema::index).orElse(TABLE);
  }

  /** What names an item, of all that it has. */
  Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> key = new HashMap<>(item);
    key.keySet().retainAll(Set.of(partition, order));
    return key;
  }

  private static KeySchema index(String name) {
    return INDEXES.stream()
        .filter(index -> index.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.of("the table has no index '" + name + "'"));
  }
}
