package io.deadlinewatch.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.delivery.Until;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is paced gets an equal share of the sweep in every batch; nobody goes on for too long. */
class TimeSharesTest {
  private static final Instant NOW = Instant.parse("2025-11-10T12:00:00Z");
  private static final Instant END = NOW.plusSeconds(45);

  @Test
  void aLoneBatchHasAllTheTimeThatIsLeft() {
    assertEquals(Duration.ofSeconds(33), paced(new TimeShares(END, 1, 2), NOW));
    assertEquals(Duration.ofSeconds(33), paced(new TimeShares(END, 2, 2), NOW));
  }

  @Test
  void batchesThatWaitShareIt() {
    var shares = new TimeShares(END, 20, 2);
    assertEquals(Duration.ofMillis(3_300), paced(shares, NOW));
    assertEquals(Duration.ofMillis(3_300), paced(shares, NOW));
    assertEquals(Duration.ofSeconds(32).dividedBy(9), paced(shares, NOW.plusSeconds(1)));
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
    assertEquals(END.minusSeconds(12), late.paced());
  }

  private static Duration paced(TimeShares shares, Instant now) {
    return Duration.between(now, next(shares, now).paced());
  }

  private static Until next(TimeShares shares, Instant now) {
    return shares.next(now).orElseThrow();
  }
}
