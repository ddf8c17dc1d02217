package io.deadlinewatch.cli.workplace;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A stream whose text goes through something to another stream, and which knows of the other's
 * troubles.
 */
public final class PassingStream extends PrintStream {
  private final PrintStream to;

  /**
   * @param through passes on to the other stream
   */
  public PassingStream(OutputStream through, PrintStream to, boolean autoFlush) {
    super(through, autoFlush, StandardCharsets.UTF_8);
    this.to = to;
  }

  @Override
  public boolean checkError() {
    boolean isMine = super.checkError();
    return to.checkError() || isMine;
  }
}
