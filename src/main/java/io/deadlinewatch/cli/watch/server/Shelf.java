package io.deadlinewatch.cli.watch.server;

import io.deadlinewatch.board.publish.FileHeaders;
import java.util.Map;
import java.util.Optional;

/** Where a board's files are taken from. */
@FunctionalInterface
public interface Shelf {
  /**
   * A file as it is now.
   *
   * @param name whatever a browser asks for, without the first slash
   */
  Optional<byte[]> file(String name);

  /** What is said of a file beside what it is. */
  default Map<String, String> headers(String name) {
    return Map.of("Cache-Control", FileHeaders.FRESH_FOR);
  }
}
