package io.deadlinewatch.parallel;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * On virtual threads, as many as may be at work, each of which takes the next thing when it has
 * done one: memory is bound by the threads and not by the things.
 */
final class AtOnce implements Parallel {
  @Override
  public <T, R> List<R> each(List<T> things, int most, Function<T, R> work) {
    if (things.size() <= 1) {
      return Parallel.oneByOne().each(things, most, work);
    }
    var tasks = things.stream().map(thing -> new FutureTask<>(() -> work.apply(thing))).toList();
    var left = new ConcurrentLinkedQueue<>(tasks);
    await(
        Stream.generate(() -> Thread.ofVirtual().start(() -> takeTurns(left)))
            .limit(Math.min(most, things.size()))
            .toList());
    return tasks.stream().map(AtOnce::result).toList();
  }

  /** A task keeps what it throws, so that the next one is taken all the same. */
  private static void takeTurns(ConcurrentLinkedQueue<? extends Runnable> left) {
    for (var task = left.poll(); task != null; task = left.poll()) {
      task.run();
    }
  }

  /** Waits through an interrupt, and leaves it to the caller: what is begun must be known. */
  private static void await(List<Thread> threads) {
    boolean interrupted = false;
    for (var thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException _) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static <R> R result(FutureTask<R> task) {
    if (task.state() != FutureTask.State.FAILED) {
      return task.resultNow();
    }
    switch (task.exceptionNow()) {
      case RuntimeException failure -> throw failure;
      case Error error -> throw error;
      case Throwable impossible -> throw new IllegalStateException(impossible);
    }
  }
}
