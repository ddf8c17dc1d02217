package io.deadlinewatch.sweep;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.support.sweep.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without the audience nobody can say what is owed: alarms must see it, and nothing is lost. */
class UnreadableAudienceTest {
  private final Stage stage = new Stage("2025-11-10T12:00:00Z");

  @BeforeEach
  void twoAreDueAtHalfPastTwelve() {
    stage.know(deadline("a", at("2025-11-10T12:30", "UTC")));
    stage.know(deadline("b", at("2025-11-10T12:30", "UTC")));
  }

  @Test
  void itIsCountedAsUnreadableAndNamed() {
    stage.tricky.before("audience", UnreadableAudienceTest::fail);
    var troubles = stage.sweepAt("2025-11-10T12:30:00Z").troubles();

    assertEquals(1, troubles.unreadable());
    assertEquals(2, troubles.failed());
    assertTrue(
        stage.events.stream()
            .anyMatch(event ->
                event instanceof SweepEvent.Unreadable(var key, var problem)
                    && key.equals(ItemKey.AUDIENCE)
                    && problem.contains("zone is missing")));
  }

  @Test
  void whatWaitsForItGrowsLate() {
    stage.tricky.before("audience", UnreadableAudienceTest::fail);
    stage.sweepThrough("2025-11-10T12:35:00Z");
    assertEquals(Duration.ofMinutes(6), stage.sweepAt("2025-11-10T12:36:00Z").lateFor());
  }

  @Test
  void whatWaitsForATableThatFailsGrowsLateToo() {
    stage.tricky.before("audience", Stage.FAIL);
    stage.sweepThrough("2025-11-10T12:35:00Z");
    assertEquals(Duration.ofMinutes(6), stage.sweepAt("2025-11-10T12:36:00Z").lateFor());
  }

  @Test
  void everyItemIsFreeAndAsOverdueAsItWas() {
    stage.tricky.before("audience", UnreadableAudienceTest::fail);
    stage.sweepAt("2025-11-10T12:30:00Z");
    for (var id : List.of("a", "b")) {
      assertEquals(Optional.empty(), stage.state(id).claimedUntil());
      assertEquals(
          Optional.of(Instant.parse("2025-11-10T12:30:00Z")), stage.state(id).nextAlertAt());
    }
  }

  @Test
  void onceItCanBeReadEachIsToldOnceByTheNextSweep() {
    stage.tricky.before("audience", UnreadableAudienceTest::fail);
    stage.sweepThrough("2025-11-10T13:10:00Z");
    assertEquals(List.of(), stage.post.feed());

    stage.tricky.calm();
    stage.sweepAt("2025-11-10T13:11:00Z");
    stage.sweepAt("2025-11-10T13:12:00Z");
    assertEquals(List.of("a/1/reached", "b/1/reached"), stage.post.feed());
  }

  private static void fail() {
    throw new UnreadableException("AUDIENCE: zone is missing");
  }
}
