package io.deadlinewatch.cli.print;

import java.io.PrintStream;
import java.util.function.Supplier;

/** Says how far a long work has come where Ctrl-C or SIGTERM ends it. */
public final class StopNote implements AutoCloseable {
  private final Thread hook;

  private StopNote(Thread hook) {
    this.hook = hook;
  }

  /** Begins a work; it is over when this is closed. */
  public static StopNote begin(PrintStream err, Supplier<String> where) {
    var hook =
        Thread.ofPlatform()
            .unstarted(() -> {
              err.println(where.get());
              err.flush();
            });
    Runtime.getRuntime().addShutdownHook(hook);
    return new StopNote(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // It is being said.
    }
  }
}
