package io.deadlinewatch.local.table;

import java.sql.SQLException;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's errors mean to whoever runs this, and what to do. */
final class FileProblems {
  private static final String REPORT = "; try again, and report it where that does not help";

  private FileProblems() {}

  /** What a database says of itself that is not sound. */
  static String damage(String found) {
    return "it is damaged (" + found + "); take the last backup";
  }

  static String reason(SQLException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException known) {
        return reason(known.getResultCode());
      }
      if (cause instanceof NativeLibraryNotFoundException) {
        return notUnpacked();
      }
    }
    return "it failed (" + failed.getMessage() + ")" + REPORT;
  }

  /** The library of the machine's own code is in the jar, and is unpacked each time. */
  private static String notUnpacked() {
    return "SQLite's library cannot be unpacked into "
        + System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir", "/tmp"))
        + ", which is full, may not be written, or takes no file of its size (ulimit -f), or from"
        + " which nothing may be run; make room there, or name another folder by"
        + " JAVA_TOOL_OPTIONS=-Dorg.sqlite.tmpdir=DIR";
  }

  static String reason(SQLiteErrorCode code) {
    return switch (primary(code)) {
      case SQLITE_FULL -> "the disk is full; nothing was written; make room on it";
      case SQLITE_READONLY ->
          "it may not be written; look at who owns it, and whether its disk is read-only";
      case SQLITE_CANTOPEN -> "it cannot be opened; look at its folder and who owns it";
      case SQLITE_PERM, SQLITE_AUTH -> "access is denied; look at who owns it";
      case SQLITE_BUSY, SQLITE_LOCKED -> "another process writes to it all the time; try again";
      case SQLITE_CORRUPT, SQLITE_NOTADB -> "it is damaged, or no database; take the last backup";
      case SQLITE_IOERR ->
          "the disk does not answer, is full, or takes no file so large (ulimit -f); look at it";
      default -> "it failed (" + code + ")" + REPORT;
    };
  }

  /** Without the part that says which call it was: the low byte. */
  private static SQLiteErrorCode primary(SQLiteErrorCode code) {
    return SQLiteErrorCode.getErrorCode(code.code & 0xFF);
  }
}
