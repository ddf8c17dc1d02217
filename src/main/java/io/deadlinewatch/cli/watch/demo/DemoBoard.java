package io.deadlinewatch.cli.watch.demo;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.board.render.BoardFiles;
import io.deadlinewatch.cli.watch.server.Shelf;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The board as it stood at a moment of the replay, in memory. Its pages take the replay's time for
 * now, and load themselves anew as it goes on. They are made when somebody asks for one.
 */
final class DemoBoard implements Shelf {
  private static final String SCRIPT = "board.js";

  private final long seconds;
  private final Map<String, String> files = new HashMap<>();
  private Board board;
  private boolean isLast;

  /**
   * @param seconds how long a day lasts
   * @param board as it stands at first
   */
  DemoBoard(long seconds, Board board) {
    this.seconds = seconds;
    this.board = board;
  }

  /**
   * Shows what is known at a later moment.
   *
   * @param last whether nothing comes after it, so that a page stays as it is
   */
  synchronized void show(Board later, boolean last) {
    board = later;
    isLast = last;
    files.clear();
  }

  @Override
  public synchronized Optional<byte[]> file(String name) {
    if (files.isEmpty()) {
      files.putAll(
          BoardFiles.of(board).stream()
              .collect(Collectors.toMap(BoardFile::name, BoardFile::text)));
    }
    return Optional.ofNullable(files.get(name))
        .map(text -> name.equals(SCRIPT) ? clock(board.at()) + text : text)
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public synchronized Map<String, String> headers(String name) {
    return name.endsWith(".html") && !isLast
        ? Map.of("Cache-Control", "no-store", "Refresh", Long.toString(seconds))
        : Map.of("Cache-Control", "no-store");
  }

  /** The script counts from this moment, and the clock stands until the page is loaded anew. */
  private static String clock(Instant at) {
    return "Date.now = function () { return " + at.toEpochMilli() + "; };\n";
  }
}
