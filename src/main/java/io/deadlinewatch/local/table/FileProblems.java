package io.deadlinewatch.local.table;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's errors mean to whoever runs this, and what to do. */
final class FileProblems {
  private FileProblems() {}

  /** What a database says of itself that is not sound. */
  static String damage(String found) {
    return "it is damaged (" + found + "); take the last backup";
  }

  static String reason(SQLException failed) {
    if (!(failed instanceof SQLiteException known)) {
      return String.valueOf(failed.getMessage());
    }
    return switch (primary(known.getResultCode())) {
      case SQLITE_FULL -> "the disk is full; nothing was written";
      case SQLITE_READONLY -> "it may not be written; look at who owns it";
      case SQLITE_CANTOPEN -> "it cannot be opened; look at its folder and who owns it";
      case SQLITE_PERM, SQLITE_AUTH -> "access is denied; look at who owns it";
      case SQLITE_BUSY, SQLITE_LOCKED -> "another process writes to it all the time; try again";
      case SQLITE_CORRUPT, SQLITE_NOTADB -> "it is damaged, or no database; take the last backup";
      case SQLITE_IOERR -> "the disk does not answer, or is full";
      default -> "it failed (" + known.getResultCode() + ")";
    };
  }

  /** Without the part that says which call it was: the low byte. */
  private static SQLiteErrorCode primary(SQLiteErrorCode code) {
    return SQLiteErrorCode.getErrorCode(code.code & 0xFF);
  }
}
