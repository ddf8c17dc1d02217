package io.deadlinewatch.local.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The rows of the file, within a transaction. */
final class LocalRows {
  private final Connection connection;

  LocalRows(Connection connection) {
    this.connection = connection;
  }

  /** An item; without attributes where there is none. */
  Map<String, AttributeValue> get(Map<String, AttributeValue> key) throws SQLException {
    var found = read("SELECT body FROM item WHERE pk = ? AND sk = ?", pk(key), sk(key));
    return found.isEmpty() ? Map.of() : found.getFirst();
  }

  void put(Map<String, AttributeValue> item) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "INSERT OR REPLACE INTO item (pk, sk, body) VALUES (?, ?, ?)")) {
      bind(statement, pk(item), sk(item), ItemJson.written(item));
      statement.executeUpdate();
    }
  }

  void delete(Map<String, AttributeValue> key) throws SQLException {
    try (var statement = connection.prepareStatement("DELETE FROM item WHERE pk = ? AND sk = ?")) {
      bind(statement, pk(key), sk(key));
      statement.executeUpdate();
    }
  }

  /** The first rows of a partition in their order. */
  List<Map<String, AttributeValue>> query(KeySchema keys, KeyCondition condition, int limit)
      throws SQLException {
    var sql =
        "SELECT body FROM item WHERE %s AND %s IS NOT NULL ORDER BY %s, pk, sk LIMIT %d"
            .formatted(condition.sql(), keys.order(), keys.order(), limit);
    return read(sql, condition.arguments().toArray(String[]::new));
  }

  /**
   * The rows in the order of their keys.
   *
   * @param after the key behind which they begin; empty for the first
   */
  List<Map<String, AttributeValue>> page(Map<String, AttributeValue> after, int most)
      throws SQLException {
    var order = " ORDER BY pk, sk LIMIT " + most;
    return after.isEmpty()
        ? read("SELECT body FROM item" + order)
        : read("SELECT body FROM item WHERE (pk, sk) > (?, ?)" + order, pk(after), sk(after));
  }

  /** Takes out what is kept no longer, and says how many rows that were. */
  int deleteExpired(Instant now) throws SQLException {
    try (var statement = connection.prepareStatement("DELETE FROM item WHERE expiresAt < ?")) {
      statement.setLong(1, now.getEpochSecond());
      return statement.executeUpdate();
    }
  }

  private List<Map<String, AttributeValue>> read(String sql, String... arguments)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      try (ResultSet rows = statement.executeQuery()) {
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        while (rows.next()) {
          items.add(ItemJson.read(rows.getString(1)));
        }
        return items;
      }
    }
  }

  private static void bind(PreparedStatement statement, String... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setString(i + 1, arguments[i]);
    }
  }

  private static String pk(Map<String, AttributeValue> item) {
    return key(item, KeySchema.TABLE.partition());
  }

  private static String sk(Map<String, AttributeValue> item) {
    return key(item, KeySchema.TABLE.order());
  }

  private static String key(Map<String, AttributeValue> item, String name) {
    var value = item.get(name);
    if (value == null || value.s() == null || value.s().isEmpty()) {
      throw Refusal.of("the key '" + name + "' is missing, or no text");
    }
    return value.s();
  }
}
