package io.deadlinewatch.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several at once: what comes back, how many there are, and what a failure does. */
@Timeout(60)
class AtOnceTest {
  private static final List<Integer> MANY = IntStream.range(0, 1_000).boxed().toList();

  private final Parallel parallel = Parallel.atOnce();

  @Test
  void resultsComeInTheOrderOfTheThings() {
    assertEquals(MANY, parallel.each(MANY, 16, number -> number));
    assertEquals(List.of(), parallel.each(List.<Integer>of(), 16, number -> number));
  }

  @Test
  void asManyAreAtWorkAsMayBeAndNoMore() {
    var now = new AtomicInteger();
    var most = new AtomicInteger();
    var all = new CyclicBarrier(8);
    parallel.each(
        MANY,
        8,
        number -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          meet(all);
          return now.decrementAndGet();
        });
    assertEquals(8, most.get());
  }

  @Test
  void oneThatFailsDoesNotDisturbTheOthers() {
    Set<Integer> done = ConcurrentHashMap.newKeySet();
    var failed =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                parallel.each(
                    MANY,
                    16,
                    number -> {
                      if (number % 100 == 7) {
                        throw new IllegalArgumentException("number " + number);
                      }
                      return done.add(number);
                    }));
    assertEquals("number 7", failed.getMessage(), "the first in their order");
    assertEquals(990, done.size());
  }

  @Test
  void anErrorIsThrownAsItIs() {
    var error = new AssertionError("an error");
    assertSame(
        error,
        assertThrows(
            AssertionError.class,
            () ->
                parallel.each(
                    MANY,
                    4,
                    _ -> {
                      throw error;
                    })));
  }

  @Test
  void anInterruptLosesNothingAndIsLeftToTheCaller() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var done = new AtomicInteger();
    var interrupted = new AtomicInteger();
    var caller =
        Thread.ofPlatform()
            .start(() -> {
              parallel.each(
                  MANY,
                  4,
                  number -> {
                    begun.countDown();
                    await(go);
                    return done.incrementAndGet();
                  });
              interrupted.set(Thread.currentThread().isInterrupted() ? done.get() : 0);
            });
    begun.await();
    caller.interrupt();
    go.countDown();
    caller.join();

    assertEquals(1_000, done.get());
    assertEquals(1_000, interrupted.get(), "it came back when all was done, still interrupted");
  }

  @Test
  void oneThingStaysOnTheCallersThread() {
    var caller = Thread.currentThread();
    assertEquals(List.of(caller), parallel.each(List.of(1), 16, _ -> Thread.currentThread()));
  }

  @Test
  void oneByOneStaysThereWithAllOfThem() {
    var caller = Thread.currentThread();
    assertTrue(
        Parallel.oneByOne().each(MANY, 16, _ -> Thread.currentThread()).stream()
            .allMatch(caller::equals));
    assertFalse(
        parallel.each(MANY, 16, _ -> Thread.currentThread()).stream().anyMatch(caller::equals));
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
