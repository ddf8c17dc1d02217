package io.deadlinewatch.cli.watch;

import io.deadlinewatch.cli.workplace.PassingStream;
import io.deadlinewatch.cli.workplace.Prompt;
import java.io.OutputStream;
import java.io.PrintStream;

/** The line at a terminal's foot, which gives way to whatever else is printed there. */
final class LiveLine {
  private final Prompt prompt;
  private String shown = "";

  LiveLine(Prompt prompt) {
    this.prompt = prompt;
  }

  /** Shows another line; false where there is no terminal for it. */
  synchronized boolean show(String line) {
    if (line.equals(shown)) {
      return true;
    }
    boolean isShown = prompt.live(line);
    shown = isShown ? line : "";
    return isShown;
  }

  /** A stream to the same terminal, which takes the line away before it prints. */
  PrintStream before(PrintStream stream) {
    return new PassingStream(
        new OutputStream() {
          @Override
          public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            synchronized (LiveLine.this) {
              show("");
              stream.write(bytes, from, length);
            }
          }

          @Override
          public void flush() {
            stream.flush();
          }
        },
        stream,
        true);
  }
}
