package io.deadlinewatch.local.media;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Work in lanes. */
class LanesTest {
  private static final Duration TO_PUT_BACK = Duration.ofMillis(50);

  @Test
  void whatIsInterruptedAtTheEndHasPutBackItsMessageByThen() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var never = new CountDownLatch(1);
    var isBack = new AtomicBoolean();
    try (var lanes = new Lanes()) {
      lanes.add(
          "hook",
          () -> {
            begun.countDown();
            try {
              never.await();
            } catch (InterruptedException _) {
              LockSupport.parkNanos(TO_PUT_BACK.toNanos());
              isBack.set(true);
            }
          });
      begun.await();
    }
    assertTrue(isBack.get());
  }
}
