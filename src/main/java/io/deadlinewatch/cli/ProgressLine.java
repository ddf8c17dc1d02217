package io.deadlinewatch.cli;

import java.io.PrintStream;

/** Says now and then how far a long work has come. */
final class ProgressLine {
  private static final int EVERY = 500;

  private final PrintStream err;
  private final int total;
  private int done;

  ProgressLine(PrintStream err, int total) {
    this.err = err;
    this.total = total;
  }

  /** So many are done. */
  void done(int count) {
    done = count;
    if (total > EVERY && (count % EVERY == 0 || count == total)) {
      err.println(count + " of " + total + " deadlines");
      err.flush();
    }
  }

  int done() {
    return done;
  }

  int total() {
    return total;
  }
}
