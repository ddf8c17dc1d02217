package io.deadlinewatch.fuzz;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs one input after the other, and fails at the first that throws or takes too long. */
public final class Patience {
  private static final int LOOK_EVERY = 50;

  private final Duration longest;
  private volatile long began = System.nanoTime();
  private volatile String input = "before the first input";

  /**
   * @param longest that one input may take
   */
  public Patience(Duration longest) {
    this.longest = longest;
  }

  /** What is done with an input. */
  @FunctionalInterface
  public interface Attempt {
    /** Does it, and throws what was wrong. */
    void run() throws Exception;
  }

  /** Does work that calls {@link #attempt}, in a thread of its own, and watches it. */
  public void watch(Callable<?> work) throws InterruptedException {
    var worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    try {
      var done = worker.submit(work);
      while (true) {
        try {
          done.get(LOOK_EVERY, TimeUnit.MILLISECONDS);
          return;
        } catch (TimeoutException _) {
          if (System.nanoTime() - began > longest.toNanos()) {
            throw new AssertionError(input + ": takes longer than " + longest);
          }
        } catch (ExecutionException failed) {
          throw new AssertionError(failed.getCause());
        }
      }
    } finally {
      worker.shutdownNow();
    }
  }

  /**
   * Tries an input.
   *
   * @param what says how to make it again
   */
  public void attempt(String what, Attempt attempt) {
    input = what;
    began = System.nanoTime();
    try {
      attempt.run();
    } catch (Exception | Error wrong) {
      throw new AssertionError(what + ": " + wrong, wrong);
    }
  }
}
