package io.deadlinewatch.delivery.sns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several callers at once: who waits for whom, and for how long. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PacerTurnsTest {
  private static final Instant NOW = Instant.parse("2025-11-10T12:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(30);

  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
  private final CountDownLatch asleep = new CountDownLatch(1);
  private final CountDownLatch wake = new CountDownLatch(1);
  private final Pacer pacer = new Pacer(now::get, this::sleep);

  @Test
  void aPlaceIsHandedOutWhileSomebodyWaitsForRoom() throws InterruptedException {
    var patient = somebodyWaitsForRoom();
    assertEquals(NOW.plusMillis(300), pacer.place(1));
    wake.countDown();
    assertEquals(Optional.of("published"), patient.join());
  }

  @Test
  void whoHasNoTimeToWaitDoesNotWaitForATurnEither() throws InterruptedException {
    var patient = somebodyWaitsForRoom();
    assertEquals(Optional.empty(), pacer.paced(1, NOW, () -> "pushed in"));
    wake.countDown();
    assertEquals(Optional.of("published"), patient.join());
  }

  @Test
  void whoHasNoTimeToWaitTakesRoomThatIsThere() {
    assertEquals(Optional.of("published"), pacer.paced(1, NOW.minusSeconds(1), () -> "published"));
  }

  @Test
  void nobodyWaitsForATurnForLongerThanAsked() throws InterruptedException {
    var patient = somebodyWaitsForRoom();
    assertEquals(Optional.empty(), pacer.paced(1, NOW.plusMillis(1), () -> "too late"));
    wake.countDown();
    assertEquals(Optional.of("published"), patient.join());
  }

  @Test
  void aTurnThatComesTooLateIsNotTaken() throws InterruptedException {
    var patient = somebodyWaitsForRoom();
    var next = new FutureTask<>(() -> pacer.paced(1, LATER, () -> "too late"));
    var thread = Thread.ofPlatform().start(next);
    untilItWaits(thread);
    now.set(LATER.plusMillis(1));
    wake.countDown();
    thread.join();
    assertEquals(Optional.empty(), next.resultNow());
    assertEquals(Optional.of("published"), patient.join());
  }

  @Test
  void aTurnThatComesInTimeIsTaken() throws InterruptedException {
    var patient = somebodyWaitsForRoom();
    var next = new FutureTask<>(() -> pacer.paced(1, LATER, () -> "in time"));
    var thread = Thread.ofPlatform().start(next);
    untilItWaits(thread);
    wake.countDown();
    thread.join();
    assertEquals(Optional.of("in time"), next.resultNow());
    assertEquals(Optional.of("published"), patient.join());
  }

  /** Somebody who holds the turn, since the second is full, until we let him wake. */
  private CompletableFuture<Optional<String>> somebodyWaitsForRoom() throws InterruptedException {
    pacer.paced(Pacer.MOST, NOW, () -> "full");
    var patient = CompletableFuture.supplyAsync(() -> pacer.paced(1, LATER, () -> "published"));
    asleep.await();
    return patient;
  }

  private static void untilItWaits(Thread thread) {
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
  }

  private void sleep(Duration duration) throws InterruptedException {
    asleep.countDown();
    wake.await();
    now.updateAndGet(before -> before.plus(duration));
  }
}
