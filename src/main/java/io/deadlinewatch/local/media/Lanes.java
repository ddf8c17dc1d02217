package io.deadlinewatch.local.media;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Work in lanes: what is in one is done in its order, and no lane waits for another. */
final class Lanes implements AutoCloseable {
  private static final Duration LAST_WORK = Duration.ofMillis(600);

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

  private void run(String lane, Runnable first) {
    for (var work = first; work != null; work = next(lane)) {
      try {
        work.run();
      } finally {
        done();
      }
    }
  }

  private synchronized void done() {
    count--;
    notifyAll();
  }

  private synchronized Runnable next(String lane) {
    var next = isClosed ? null : waiting.getOrDefault(lane, new ArrayDeque<>()).poll();
    if (next == null) {
      waiting.remove(lane);
    }
    return next;
  }

  /** Waits until there is room for more, or for so long. */
  synchronized void awaitRoom(int most, Duration longest) throws InterruptedException {
    if (count >= most) {
      wait(longest.toMillis());
    }
  }

  /** Begins nothing more, and waits a moment for what was begun. */
  @Override
  public void close() {
    synchronized (this) {
      isClosed = true;
    }
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
