package io.deadlinewatch.board;

import java.nio.charset.StandardCharsets;

/**
 * A file of a board.
 *
 * @param name from its root, such as {@code d/truce-ends/index.html}
 * @param text all of it
 */
public record BoardFile(String name, String text) {
  /** As it is kept and sent. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
