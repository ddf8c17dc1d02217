package io.deadlinewatch.local.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.aws.PlainFailure;
import io.deadlinewatch.aws.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What becomes of a file that is not as it should be, and of what was written to one that is. */
class TableFileTest {
  private static final Instant NOW = Instant.parse("2025-11-10T05:01:00Z");

  @TempDir private Path folder;

  @Test
  void whatWasWrittenIsThereForTheNextThatOpensIt() {
    var path = folder.resolve("deadlines.db");
    try (var file = TableFile.open(path)) {
      put(file, item("A", Map.of("title", Values.text("漢字 😀 \"quoted\""))));
    }

    try (var file = TableFile.open(path)) {
      assertEquals("漢字 😀 \"quoted\"", get(file, "A").get("title").s());
    }
  }

  @Test
  void aLaterLayoutIsRefusedAndLeftAsItIs() throws SQLException {
    var path = folder.resolve("deadlines.db");
    TableFile.open(path).close();
    run(path, "PRAGMA user_version = 3");

    var refused = assertThrows(PlainFailure.class, () -> TableFile.open(path));

    assertEquals(
        path
            + " was written by a later version of this program (layout 3, this one knows 2); use"
            + " that version",
        refused.getMessage());
  }

  @Test
  void aFileOfAnEarlierLayoutIsTakenAlong() throws SQLException {
    var path = folder.resolve("deadlines.db");
    try (var file = TableFile.open(path)) {
      put(file, item("A", Map.of()));
    }
    run(path, "DROP TABLE message");
    run(path, "PRAGMA user_version = 1");

    try (var file = TableFile.open(path)) {
      assertEquals("A", get(file, "A").get("pk").s());
      file.read(connection -> connection.createStatement().execute("SELECT id FROM message"));
    }
  }

  @Test
  void aDatabaseOfAnotherProgramIsRefusedAndLeftAsItIs() throws SQLException {
    var path = folder.resolve("photos.db");
    run(path, "CREATE TABLE photo (name TEXT)");

    var refused = assertThrows(PlainFailure.class, () -> TableFile.open(path));

    assertEquals(
        path + " is a database of another program; name another file", refused.getMessage());
    run(path, "SELECT name FROM photo");
  }

  @Test
  void whatIsNoDatabaseIsRefusedAndLeftAsItIs() throws IOException {
    var path = Files.writeString(folder.resolve("notes.txt"), "not a database\n".repeat(100));

    var refused = assertThrows(PlainFailure.class, () -> TableFile.open(path));

    assertEquals(
        path + ": it is damaged, or no database; take the last backup", refused.getMessage());
    assertTrue(Files.readString(path).startsWith("not a database"));
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    var path = folder.resolve("nowhere").resolve("deadlines.db");

    var refused = assertThrows(PlainFailure.class, () -> TableFile.open(path));

    assertEquals(
        path + ": it cannot be opened; look at its folder and who owns it", refused.getMessage());
  }

  @Test
  void aFullDiskRefusesTheWriteAndKeepsWhatWasThere() throws SQLException {
    try (var file = TableFile.open(folder.resolve("deadlines.db"))) {
      put(file, item("A", Map.of()));
      file.read(connection -> connection.createStatement().execute("PRAGMA max_page_count = 20"));

      var much = Values.text("x".repeat(200_000));
      var refused =
          assertThrows(PlainFailure.class, () -> put(file, item("B", Map.of("much", much))));

      assertTrue(
          refused
              .getMessage()
              .endsWith(": the disk is full; nothing was written; make room on it"));
      assertEquals("A", get(file, "A").get("pk").s());
      assertEquals(Map.of(), get(file, "B"));
    }
  }

  @Test
  void whatIsKeptNoLongerGoesAndTheRestStays() {
    try (var file = TableFile.open(folder.resolve("deadlines.db"))) {
      put(file, item("old", Map.of("expiresAt", Values.number(NOW.getEpochSecond() - 1))));
      put(file, item("young", Map.of("expiresAt", Values.number(NOW.getEpochSecond() + 1))));
      put(file, item("kept", Map.of()));

      assertEquals(1, new LocalTable(file).deleteExpired(NOW));

      assertEquals(Map.of(), get(file, "old"));
      assertEquals("young", get(file, "young").get("pk").s());
      assertEquals("kept", get(file, "kept").get("pk").s());
    }
  }

  private static void put(TableFile file, Map<String, AttributeValue> item) {
    new LocalTable(file).putItem(put -> put.tableName("deadlines").item(item));
  }

  private static Map<String, AttributeValue> get(TableFile file, String pk) {
    return new LocalTable(file).getItem(get -> get.key(item(pk, Map.of()))).item();
  }

  private static Map<String, AttributeValue> item(
      String pk, Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> item = new HashMap<>(attributes);
    item.put("pk", Values.text(pk));
    item.put("sk", Values.text("-"));
    return item;
  }

  private static void run(Path path, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
