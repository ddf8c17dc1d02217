package io.deadlinewatch.board;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file of a board. It is made when it is asked for: all files of thousands of deadlines at once
 * would fill the memory.
 */
public final class BoardFile {
  private final String name;
  private final Supplier<byte[]> rendering;

  private BoardFile(Supplier<byte[]> rendering, String name) {
    this.name = name;
    this.rendering = rendering;
  }

  /**
   * One whose text is known.
   *
   * @param name from the board's root, such as {@code d/truce-ends/index.html}
   */
  public BoardFile(String name, String text) {
    this(name, () -> text);
  }

  /**
   * @param name from the board's root
   * @param text makes its text, the same each time, in any thread
   */
  public BoardFile(String name, Supplier<String> text) {
    this(() -> text.get().getBytes(StandardCharsets.UTF_8), name);
  }

  /**
   * One that is so large that it is never a text.
   *
   * @param bytes makes it, in UTF-8
   */
  public static BoardFile large(String name, Supplier<byte[]> bytes) {
    return new BoardFile(bytes, name);
  }

  public String name() {
    return name;
  }

  /** All of it. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** As it is kept and sent: the caller's to read, and nobody's to write to. */
  public byte[] bytes() {
    return rendering.get();
  }

  /** The same file, which is made by now: for whoever asks twice. */
  public BoardFile made() {
    var bytes = bytes();
    return new BoardFile(() -> bytes, name);
  }
}
