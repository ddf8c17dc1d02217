package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.text.CleanLine;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Where results go, which remembers why they could not be written: a stream that prints says only
 * that something was wrong.
 */
public final class ResultStream extends FilterOutputStream {
  private static final String NOBODY_READS = "Broken pipe";

  private @Nullable IOException failure;

  public ResultStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException failed) {
      failure = failure == null ? failed : failure;
      throw failed;
    }
  }

  /**
   * How a command ends whose code would be this one: not well where its results were lost. Where
   * whoever read them has gone, as {@code head} does, nobody is told.
   */
  public int ended(int code, PrintStream err) {
    if (failure == null) {
      return code;
    }
    var why = CleanLine.clean(String.valueOf(failure.getMessage()));
    if (!why.equals(NOBODY_READS)) {
      err.println(
          "cannot print: " + why + "; what is printed is not whole, what the command did stands");
      err.flush();
    }
    return code == 0 ? Exit.FAILED : code;
  }
}
