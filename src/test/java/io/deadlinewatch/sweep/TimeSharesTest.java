package io.deadlinewatch.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The feed waits for no e-mail; e-mails alone share the sweep; nobody goes on for too long. */
class TimeSharesTest {
  private static final Instant NOW = Instant.parse("2025-11-10T12:00:00Z");
  private static final Instant END = NOW.plusSeconds(45);

  @Test
  void theLastBatchesHaveAllTheTimeThatIsLeft() {
    for (int batches : new int[] {1, 2}) {
      var share = next(new TimeShares(END, batches, 2), NOW);
      assertEquals(NOW.plusSeconds(33), share.hasty());
      assertEquals(NOW.plusSeconds(33), share.patient());
    }
  }

  @Test
  void whileOthersWaitEmailWaitsForNoRoom() {
    assertEquals(NOW, next(new TimeShares(END, 3, 2), NOW).hasty());
  }

  @Test
  void batchesOfEmailAloneShareTheTimeInWhichBatchesBegin() {
    var shares = new TimeShares(END, 20, 2);
    assertEquals(NOW.plusMillis(2_500), next(shares, NOW).patient());
    assertEquals(NOW.plusMillis(2_500), next(shares, NOW).patient());
    var second = NOW.plusSeconds(1);
    assertEquals(second.plus(Duration.ofSeconds(24).dividedBy(9)), next(shares, second).patient());
  }

  @Test
  void nothingIsBegunWithoutTimeToFinish() {
    var shares = new TimeShares(END, 3, 2);
    assertTrue(shares.next(NOW.plusSeconds(25)).isPresent());
    assertEquals(Optional.empty(), shares.next(NOW.plusSeconds(26)));
  }

  @Test
  void whatIsNotPacedStopsInTimeToBeRecorded() {
    assertEquals(NOW.plusSeconds(12), next(new TimeShares(END, 1, 2), NOW).others());
    var late = next(new TimeShares(END, 1, 2), NOW.plusSeconds(25));
    assertEquals(END.minusSeconds(12), late.others());
    assertEquals(END.minusSeconds(12), late.hasty());
  }

  private static TimeShares.Share next(TimeShares shares, Instant now) {
    return shares.next(now).orElseThrow();
  }
}
