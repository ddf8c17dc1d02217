package io.deadlinewatch.cli.print;

import java.io.PrintStream;

/** Says now and then how far a long work has come. */
public final class ProgressLine {
  private static final int EVERY = 500;

  private final PrintStream err;
  private final int total;
  private int done;

  public ProgressLine(PrintStream err, int total) {
    this.err = err;
    this.total = total;
  }

  /** So many are done. */
  public void done(int count) {
    done = count;
    if (total > EVERY && (count % EVERY == 0 || count == total)) {
      err.println(count + " of " + total + " deadlines");
      err.flush();
    }
  }

  public int done() {
    return done;
  }

  public int total() {
    return total;
  }
}
