package io.deadlinewatch.cli.workplace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A stream that outlives a full disk: what it could not write is gone, and is asked about once;
 * what comes later is written where there is room again.
 */
public final class LastingStream extends PrintStream {
  private static final int BUFFER = 1 << 16;

  public LastingStream(OutputStream out) {
    super(new Buffer(out), false, StandardCharsets.UTF_8);
  }

  /** Whether something was not written since it was asked the last time. */
  @Override
  public boolean checkError() {
    boolean isLost = super.checkError();
    clearError();
    return isLost;
  }

  /** Keeps nothing that it could not write: it would come too late, or twice. */
  private static final class Buffer extends BufferedOutputStream {
    Buffer(OutputStream out) {
      super(out, BUFFER);
    }

    @Override
    public synchronized void flush() throws IOException {
      try {
        super.flush();
      } catch (IOException failed) {
        count = 0;
        throw failed;
      }
    }
  }
}
