package io.deadlinewatch.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What every store of deliveries does. */
public interface DeliveriesContract {
  Instant NOW = Instant.parse("2025-11-10T05:01:00.123Z");
  Instant SOON = NOW.plusSeconds(45);
  Deliveries.Key KEY = new Deliveries.Key("us-cn-truce", "desk");
  AlertOrder REACHED = new AlertOrder(2, NOW, "reached");
  AlertOrder CHANGED = new AlertOrder(3, NOW, "changed");

  /** An empty one. */
  Deliveries deliveries();

  @Test
  default void nothingIsRememberedOfWhatWasNeverBegun() {
    assertEquals(Optional.empty(), deliveries().read(KEY));
    assertEquals(Optional.empty(), deliveries().readOld("us-cn-truce/2/reached", "desk"));
  }

  @Test
  default void everyStepIsReadAsItWasWritten() {
    var begun = DeliveryItem.begun(REACHED, SOON);
    var told = begun.hasTold("reached", "0123456789abcdef");
    var next = told.begins(CHANGED, SOON.plusSeconds(45));
    write(Optional.empty(), begun);
    write(Optional.of(begun), told);
    write(Optional.of(told), next);
    write(Optional.of(next), next.released());
    assertEquals(Optional.empty(), deliveries().read(new Deliveries.Key("us-cn-truce", "farm")));
  }

  @Test
  default void whoReadBeforeSomebodyElseWroteIsRefused() {
    var begun = DeliveryItem.begun(REACHED, SOON);
    write(Optional.empty(), begun);
    assertFalse(deliveries().write(KEY, Optional.empty(), DeliveryItem.begun(CHANGED, SOON), NOW));
    write(Optional.of(begun), begun.released());
    assertFalse(deliveries().write(KEY, Optional.of(begun), begun.begins(CHANGED, SOON), NOW));
    assertEquals(Optional.of(begun.released()), deliveries().read(KEY));
  }

  @Test
  default void aWriteThatIsSentAgainIsRefusedAndChangesNothing() {
    var begun = DeliveryItem.begun(REACHED, SOON);
    write(Optional.empty(), begun);
    assertFalse(deliveries().write(KEY, Optional.empty(), begun, NOW));
    assertEquals(Optional.of(begun), deliveries().read(KEY));
  }

  @Test
  default void digestsHaveAPlaceThatNoDeadlineHas() {
    var digests = new Deliveries.Key(RelayedAlert.DIGESTS, "desk");
    var begun = DeliveryItem.begun(new AlertOrder(0, NOW, "2025-11-10"), SOON);
    assertTrue(deliveries().write(digests, Optional.empty(), begun, NOW));
    assertEquals(Optional.empty(), deliveries().read(new Deliveries.Key("digest", "desk")));
  }

  @Test
  default void ofManyWhoWriteAtOnceOneDoes() throws InterruptedException, ExecutionException {
    var was = Optional.<DeliveryItem>empty();
    var next = DeliveryItem.begun(REACHED, SOON);
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int round = 0; round < 25; round++) {
        var before = was;
        var after = next;
        Callable<Boolean> write = () -> deliveries().write(KEY, before, after, NOW);
        int got = 0;
        for (var result : threads.invokeAll(Collections.nCopies(4, write))) {
          got += result.get() ? 1 : 0;
        }
        assertEquals(1, got, "round " + round);
        was = Optional.of(after);
        next = after.begins(REACHED, SOON);
      }
    }
  }

  private void write(Optional<DeliveryItem> was, DeliveryItem next) {
    assertTrue(deliveries().write(KEY, was, next, NOW));
    assertEquals(Optional.of(next), deliveries().read(KEY));
  }
}
