package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.delivery.console.Width;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Messages for somebody at a terminal: broken between words, where the terminal would cut one. */
public final class WrappedWriter extends PrintWriter {
  private final IntSupplier columns;

  /**
   * @param columns is asked when there is something to write
   */
  public WrappedWriter(PrintStream stream, IntSupplier columns) {
    super(stream, true, StandardCharsets.UTF_8);
    this.columns = columns;
  }

  @Override
  public void println(@Nullable String message) {
    Width.hanging(String.valueOf(message), columns.getAsInt()).forEach(super::println);
  }
}
