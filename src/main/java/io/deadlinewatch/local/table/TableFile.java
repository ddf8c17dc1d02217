package io.deadlinewatch.local.table;

import io.deadlinewatch.aws.PlainFailure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The database's file. One process after the other writes to it, and each waits its turn; what was
 * answered is on the disk, whatever happens to the process or the power.
 */
public final class TableFile implements AutoCloseable {
  /** The layout that this program writes; a later one is refused. */
  static final int LAYOUT = 2;

  /** "DLW1" in the file's header: it is one of ours. */
  private static final int APPLICATION = 0x444C5731;

  private static final String BUSY_FOR_MILLISECONDS = "15000";

  private final Path path;
  private final Connection connection;
  private final ReentrantLock lock = new ReentrantLock();

  /** Work in the database. */
  public interface Work<T> {
    /** Does it, within one transaction. */
    T in(Connection connection) throws SQLException;
  }

  private TableFile(Path path, Connection connection) {
    this.path = path;
    this.connection = connection;
  }

  /**
   * Opens a database, and makes it where there is none.
   *
   * @throws PlainFailure where it is not one of ours, is of a later version, or cannot be opened
   */
  public static TableFile open(Path path) {
    try {
      var file = new TableFile(path, DriverManager.getConnection("jdbc:sqlite:" + path));
      try {
        file.prepare();
      } catch (SQLException | RuntimeException failed) {
        file.close();
        throw failed;
      }
      return file;
    } catch (SQLException failed) {
      throw failure(path, failed);
    }
  }

  /**
   * Looks through all of it, which takes a second for each 100 megabytes or so.
   *
   * @throws PlainFailure where it is damaged
   */
  public void requireSound() {
    var found = read(connection -> text(connection, "PRAGMA quick_check(1)"));
    if (!found.equals("ok")) {
      throw new PlainFailure(path + ": " + FileProblems.damage(found));
    }
  }

  /** Reads; sees what was written before it and nothing by halves. */
  public <T> T read(Work<T> work) {
    return inTransaction("BEGIN", work);
  }

  /** Writes all or nothing; nobody else writes meanwhile. */
  public <T> T write(Work<T> work) {
    return inTransaction("BEGIN IMMEDIATE", work);
  }

  /** Grows whenever another connection has written. */
  public long writesOfOthers() {
    lock.lock();
    try {
      return number("PRAGMA data_version");
    } catch (SQLException failed) {
      throw failure(path, failed);
    } finally {
      lock.unlock();
    }
  }

  /** The file, for whoever speaks of it. */
  public Path path() {
    return path;
  }

  @Override
  public void close() {
    lock.lock();
    try {
      connection.close();
    } catch (SQLException failed) {
      throw failure(path, failed);
    } finally {
      lock.unlock();
    }
  }

  private <T> T inTransaction(String begin, Work<T> work) {
    lock.lock();
    try {
      run(begin);
      boolean isDone = false;
      try {
        var result = work.in(connection);
        run("COMMIT");
        isDone = true;
        return result;
      } finally {
        if (!isDone) {
          undo();
        }
      }
    } catch (SQLException failed) {
      throw failure(path, failed);
    } finally {
      lock.unlock();
    }
  }

  /** What failed is worth more to whoever reads of it than what could not be undone after it. */
  private void undo() {
    try {
      run("ROLLBACK");
    } catch (SQLException _) {
      // The database has undone it by itself, or will when it is opened the next time.
    }
  }

  private void prepare() throws SQLException {
    run("PRAGMA busy_timeout = " + BUSY_FOR_MILLISECONDS);
    refuseOthers();
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("BEGIN IMMEDIATE");
    int layout = number("PRAGMA user_version");
    if (layout < LAYOUT) {
      for (var step : TableLayout.since(layout)) {
        run(step);
      }
      run("PRAGMA application_id = " + APPLICATION);
      run("PRAGMA user_version = " + LAYOUT);
    }
    run("COMMIT");
  }

  private void refuseOthers() throws SQLException {
    int layout = number("PRAGMA user_version");
    if (layout > LAYOUT) {
      throw new PlainFailure(
          path
              + " was written by a later version of this program (layout "
              + layout
              + ", this one knows "
              + LAYOUT
              + "); use that version");
    }
    boolean isEmpty = number("SELECT count(*) FROM sqlite_schema") == 0;
    if (!isEmpty && number("PRAGMA application_id") != APPLICATION) {
      throw new PlainFailure(path + " is a database of another program; name another file");
    }
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  private int number(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static PlainFailure failure(Path path, SQLException failed) {
    return new PlainFailure(path + ": " + FileProblems.reason(failed), failed);
  }
}
