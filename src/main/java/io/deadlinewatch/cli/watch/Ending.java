package io.deadlinewatch.cli.watch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How a watch ends when it is asked to, by Ctrl-C or SIGTERM: it finishes what it is writing, and
 * where that takes too long it ends all the same. What it did not finish is done again by the next.
 */
final class Ending implements AutoCloseable {
  private static final Duration LAST_WORK = Duration.ofMillis(600);
  private static final Duration LAST_WORDS = Duration.ofMillis(200);

  private final WatchOutput output;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  private Ending(EveryMinute minutes, WatchOutput output) {
    var watching = Thread.currentThread();
    this.output = output;
    this.hook = new Thread(() -> end(minutes, watching));
  }

  /** Sees to it that these minutes, which this thread does, end when they are asked to. */
  static Ending of(EveryMinute minutes, WatchOutput output) {
    var ending = new Ending(minutes, output);
    Runtime.getRuntime().addShutdownHook(ending.hook);
    return ending;
  }

  private void end(EveryMinute minutes, Thread watching) {
    minutes.stop();
    LockSupport.unpark(watching);
    try {
      say(ended.await(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Somebody who reads no longer keeps it from ending as little as a sweep that hangs does. */
  private void say(boolean isWhole) throws InterruptedException {
    Thread.ofPlatform().daemon().start(() -> output.ended(isWhole)).join(LAST_WORDS);
  }

  /** The minutes have ended. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // It was asked to end, and the hook says so.
    }
  }
}
