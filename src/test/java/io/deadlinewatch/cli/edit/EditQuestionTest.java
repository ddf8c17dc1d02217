package io.deadlinewatch.cli.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Who will get it is said before somebody answers, and never holds them up. */
class EditQuestionTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void readersAreCountedWhereTheTopicsAreKnown() {
    assertEquals(
        "Confirmed readers: email 2.\n", EditQuestion.readers(() -> Optional.of("email 2"), LONG));
    assertEquals("", EditQuestion.readers(Optional::empty, LONG));
  }

  @Test
  void whereTheyCannotBeCountedThatIsSaid() {
    assertEquals(
        "Confirmed readers: not known.\n",
        EditQuestion.readers(
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
        EditQuestion.readers(
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
