package io.deadlinewatch.local.media;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Work in lanes: what is in one is done in its order, and no lane waits for another. */
final class Lanes implements AutoCloseable {
  private static final Duration LAST_WORK = Duration.ofMillis(600);

  /** Time to put back what was interrupted; with the other it is under a second. */
  private static final Duration LAST_WORDS = Duration.ofMillis(200);

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> Thread.ofPlatform().daemon().name("lane").unstarted(work));
  private final Map<String, Deque<Runnable>> waiting = new HashMap<>();
  private boolean isClosed;
  private int count;

  /** Adds some work at a lane's end. */
  synchronized void add(String lane, Runnable work) {
    if (isClosed) {
      return;
    }
    count++;
    var known = waiting.get(lane);
    if (known == null) {
      waiting.put(lane, new ArrayDeque<>());
      threads.execute(() -> run(lane, work));
    } else {
      known.add(work);
    }
  }

  /** How much is in all lanes. */
  synchronized int count() {
    return count;
  }

  /** How much is in a lane. */
  synchronized int count(String lane) {
    var behind = waiting.get(lane);
    return behind == null ? 0 : behind.size() + 1;
  }

  /** How many lanes have something in them. */
  synchronized int lanes() {
    return waiting.size();
  }

  private void run(String lane, Runnable work) {
    try {
      work.run();
    } finally {
      done(lane);
    }
  }

  /** Whatever became of the work, the lane goes on. */
  private synchronized void done(String lane) {
    count--;
    notifyAll();
    var next =
        isClosed
            ? Optional.<Runnable>empty()
            : Optional.ofNullable(waiting.getOrDefault(lane, new ArrayDeque<>()).poll());
    next.ifPresentOrElse(
        work -> threads.execute(() -> run(lane, work)), () -> waiting.remove(lane));
  }

  /** Waits until there is room for more, or for so long. */
  synchronized void awaitRoom(int most, Duration longest) throws InterruptedException {
    long until = System.nanoTime() + longest.toNanos();
    for (long left = longest.toNanos();
        count >= most && left > 0;
        left = until - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
  }

  /** Begins nothing more, waits a moment for what was begun, and interrupts what goes on then. */
  @Override
  public void close() {
    synchronized (this) {
      isClosed = true;
    }
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
        boolean _ = threads.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
