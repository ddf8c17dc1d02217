package io.deadlinewatch.local.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of messages, within a transaction. Times are milliseconds since 1970. */
final class OutboxRows {
  private final Connection connection;

  OutboxRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * A message as it lies there.
   *
   * @param receives how often it was taken
   * @param why of a dead letter
   */
  record Row(String id, String body, int receives, Instant sentAt, Optional<String> why) {}

  void add(String queue, String body, @Nullable String why, Instant now) throws SQLException {
    run(
        "INSERT INTO message (id, queue, body, why, sentAt, visibleAt) VALUES (?, ?, ?, ?, ?, ?)",
        UUID.randomUUID().toString(),
        queue,
        body,
        why,
        now.toEpochMilli(),
        now.toEpochMilli());
  }

  /** What can be seen, the longest visible first. */
  List<Row> visible(String queue, int most, Instant now) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "SELECT id, body, receives, sentAt, why FROM message WHERE queue = ? AND visibleAt <= ?"
                + " ORDER BY visibleAt, number LIMIT ?")) {
      bind(statement, queue, now.toEpochMilli(), most);
      try (var rows = statement.executeQuery()) {
        List<Row> found = new ArrayList<>();
        while (rows.next()) {
          found.add(row(rows));
        }
        return found;
      }
    }
  }

  /** Takes a message: it is hidden, and counts as received once more. */
  void take(Row row, Instant until) throws SQLException {
    run(
        "UPDATE message SET receives = receives + 1, isLeased = 1, visibleAt = ? WHERE id = ?",
        until.toEpochMilli(),
        row.id());
  }

  /** Hides a message that was taken, provided that nobody took it since. */
  void hide(String id, int receives, Instant until) throws SQLException {
    run(
        "UPDATE message SET isLeased = 0, visibleAt = ? WHERE id = ? AND receives = ?",
        until.toEpochMilli(),
        id,
        receives);
  }

  /** Deletes a message that was taken, provided that nobody took it since. */
  void delete(String id, int receives) throws SQLException {
    run("DELETE FROM message WHERE id = ? AND receives = ?", id, receives);
  }

  /** Puts a message among others; it was sent there now. */
  void move(String id, String queue, Instant now) throws SQLException {
    run(
        "UPDATE message SET queue = ?, sentAt = ?, visibleAt = ?, receives = 0, isLeased = 0"
            + " WHERE id = ?",
        queue,
        now.toEpochMilli(),
        now.toEpochMilli(),
        id);
  }

  /** Lets be seen what somebody took who is no more. */
  void release(String queue, Instant now) throws SQLException {
    run(
        "UPDATE message SET isLeased = 0, visibleAt = ? WHERE queue = ? AND isLeased = 1",
        now.toEpochMilli(),
        queue);
  }

  int count(String queue) throws SQLException {
    try (var statement =
        connection.prepareStatement("SELECT count(*) FROM message WHERE queue = ?")) {
      bind(statement, queue);
      try (var rows = statement.executeQuery()) {
        return rows.next() ? rows.getInt(1) : 0;
      }
    }
  }

  private static Row row(ResultSet rows) throws SQLException {
    return new Row(
        rows.getString("id"),
        rows.getString("body"),
        rows.getInt("receives"),
        Instant.ofEpochMilli(rows.getLong("sentAt")),
        Optional.ofNullable(rows.getString("why")));
  }

  private void run(String sql, @Nullable Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
