package io.deadlinewatch.local.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.aws.PlainFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite says becomes one sentence with what to do. */
class FileProblemsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(SQLiteErrorCode.class)
  void eachErrorHasItsRemedy(SQLiteErrorCode code) {
    var reason = FileProblems.reason(code);
    assertTrue(
        reason.matches("(?s).+; .*(look at|try again|take the last backup|make room).*"), reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SQLITE_FULL           | the disk is full; nothing was written; make room on it
          SQLITE_IOERR_WRITE    | the disk does not answer, is full, or takes no file so large (ulimit -f); look at it
          SQLITE_READONLY_DBMOVED | it may not be written; look at who owns it, and whether its disk is read-only
          SQLITE_CANTOPEN       | it cannot be opened; look at its folder and who owns it
          SQLITE_CORRUPT        | it is damaged, or no database; take the last backup
          SQLITE_NOTADB         | it is damaged, or no database; take the last backup
          SQLITE_BUSY_SNAPSHOT  | another process writes to it all the time; try again
          """)
  void anErrorIsKnownHoweverDeepItIs(SQLiteErrorCode code, String reason) {
    var deep = new SQLException("Error opening connection", new SQLiteException("no", code));
    assertEquals(reason, FileProblems.reason(deep));
  }

  @Test
  void aLibraryThatCannotBeUnpackedIsNotTheTablesFault() {
    var failed =
        new SQLException(
            "Error opening connection", new NativeLibraryNotFoundException("No native library"));
    var reason = FileProblems.reason(failed);
    assertTrue(reason.startsWith("SQLite's library cannot be unpacked into "), reason);
    assertTrue(reason.endsWith("by JAVA_TOOL_OPTIONS=-Dorg.sqlite.tmpdir=DIR"), reason);
  }

  @Test
  void aFileThatIsNoDatabaseIsNamedAndLeftAsItIs() throws IOException {
    var path = Files.writeString(folder.resolve("deadlines.db"), "not a database ".repeat(400));
    var failed = assertThrows(PlainFailure.class, () -> TableFile.open(path));
    assertEquals(
        path + ": it is damaged, or no database; take the last backup", failed.getMessage());
    assertTrue(Files.readString(path).startsWith("not a database"));
  }

  @Test
  void aFileThatMayOnlyBeReadIsNamed() {
    var path = folder.resolve("deadlines.db");
    try (var file = TableFile.open(path)) {
      file.read(connection -> connection.createStatement().execute("PRAGMA query_only = 1"));
      var failed = assertThrows(PlainFailure.class, () -> file.write(FileProblemsTest::made));
      assertTrue(failed.getMessage().startsWith(path + ": it may not be written; "));
    }
  }

  private static boolean made(Connection connection) throws SQLException {
    return connection.createStatement().execute("CREATE TABLE more (name TEXT)");
  }
}
