package io.deadlinewatch.cli.workplace;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** Passes on what is printed, or holds it back until it is known how long it is. */
public final class HeldOutput extends OutputStream {
  private final PrintStream out;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean isHolding;

  public HeldOutput(PrintStream out) {
    this.out = out;
  }

  /** The stream that is printed to. */
  public PrintStream stream() {
    return new PassingStream(this, out, false);
  }

  /** Holds back what comes from now on. */
  public void hold() {
    isHolding = true;
  }

  /**
   * Lets go what was held, and holds no longer.
   *
   * @param pager shows a text, or says that it did not: then it is printed
   */
  public void release(Predicate<String> pager) {
    isHolding = false;
    var text = held.toString(StandardCharsets.UTF_8);
    held.reset();
    if (!text.isEmpty() && !pager.test(text)) {
      out.print(text);
      out.flush();
    }
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (isHolding) {
      held.write(bytes, from, length);
    } else {
      out.write(bytes, from, length);
    }
  }

  @Override
  public void flush() {
    if (!isHolding) {
      out.flush();
    }
  }
}
