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

  /** What makes an empty file a table. */
  static final List<String> STEPS =
      Stream.concat(
              Stream.of(
                  TABLE,
                  "CREATE INDEX item_expires ON item (expiresAt) WHERE expiresAt IS NOT NULL"),
              KeySchema.INDEXES.stream().map(TableLayout::index))
          .toList();

  private TableLayout() {}

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
