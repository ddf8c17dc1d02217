package io.deadlinewatch.cli.subscribers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Who will get it is said before somebody answers, and never holds them up. */
class ReadersLineTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void readersAreCountedWhereTheTopicsAreKnown() {
    assertEquals(
        "Confirmed readers: email 2.\n", ReadersLine.said(() -> Optional.of("email 2"), LONG));
    assertEquals("", ReadersLine.said(Optional::empty, LONG));
  }

  @Test
  void whereTheyCannotBeCountedThatIsSaid() {
    assertEquals(
        "Confirmed readers: not known.\n",
        ReadersLine.said(
            () -> {
              throw new IllegalStateException("denied");
            },
            LONG));
  }

  @Test
  void aCountThatDoesNotComeIsNotWaitedFor() {
    var never = new CountDownLatch(1);
    assertEquals(
        "Confirmed readers: not known.\n",
        ReadersLine.said(
            () -> {
              try {
                never.await();
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              }
              return Optional.empty();
            },
            Duration.ZERO));
    never.countDown();
  }
}
