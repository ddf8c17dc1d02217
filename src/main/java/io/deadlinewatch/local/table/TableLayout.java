package io.deadlinewatch.local.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How items lie in the file: each a row with its text, and beside it the attributes that it is
 * found by, which SQLite takes out of the text by itself, so that they cannot differ.
 */
final class TableLayout {
  private static final String TABLE =
      """
      CREATE TABLE item (
        pk TEXT NOT NULL,
        sk TEXT NOT NULL,
        body TEXT NOT NULL,
        shard TEXT AS (json_extract(body, '$.shard.S')),
        nextAlertAt TEXT AS (json_extract(body, '$.nextAlertAt.S')),
        dueAt TEXT AS (json_extract(body, '$.dueAt.S')),
        day TEXT AS (json_extract(body, '$.day.S')),
        at TEXT AS (json_extract(body, '$.at.S')),
        expiresAt INTEGER AS (CAST(json_extract(body, '$.expiresAt.N') AS INTEGER)),
        PRIMARY KEY (pk, sk)
      ) WITHOUT ROWID\
      """;

  /** What waits to be handed on, and what was given up: the place of topics and queues. */
  private static final String MESSAGES =
      """
      CREATE TABLE message (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        queue TEXT NOT NULL,
        body TEXT NOT NULL,
        why TEXT,
        sentAt INTEGER NOT NULL,
        visibleAt INTEGER NOT NULL,
        receives INTEGER NOT NULL DEFAULT 0,
        isLeased INTEGER NOT NULL DEFAULT 0
      )\
      """;

  /** What makes a file of one layout one of the next; the first makes an empty file a table. */
  private static final List<List<String>> STEPS =
      List.of(
          items(),
          List.of(MESSAGES, "CREATE INDEX message_visible ON message (queue, visibleAt, number)"));

  private TableLayout() {}

  /** What is to be run on a file of a layout; 0 is an empty file. */
  static List<String> since(int layout) {
    return STEPS.stream().skip(layout).flatMap(List::stream).toList();
  }

  private static List<String> items() {
    return Stream.concat(
            Stream.of(
                TABLE, "CREATE INDEX item_expires ON item (expiresAt) WHERE expiresAt IS NOT NULL"),
            KeySchema.INDEXES.stream().map(TableLayout::index))
        .toList();
  }

  private static String index(KeySchema index) {
    return String.format(
        Locale.ROOT,
        "CREATE INDEX item_%s ON item (%s, %s, pk, sk) WHERE %s IS NOT NULL AND %s IS NOT NULL",
        index.name(),
        index.partition(),
        index.order(),
        index.partition(),
        index.order());
  }
}
