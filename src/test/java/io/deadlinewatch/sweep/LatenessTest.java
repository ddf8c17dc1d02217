package io.deadlinewatch.sweep;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.support.sweep.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How late a sweep says it was: the number that the alarm on late alerts watches. */
class LatenessTest {
  private final Stage stage = new Stage("2025-11-10T12:00:00Z");

  @Test
  void theFirstSweepAfterItsMomentIsInTime() {
    stage.know(deadline("a", at("2025-11-10T12:29:30", "UTC")));
    assertEquals(Duration.ZERO, stage.sweepAt("2025-11-10T12:30:00Z").lateFor());
  }

  @Test
  void afterAnOutageItIsTheLatestOfAll() {
    stage.know(deadline("a", at("2025-11-10T12:30:00", "UTC")));
    stage.know(deadline("b", at("2025-11-10T12:40:00", "UTC")));
    assertEquals(Duration.ofMinutes(15), stage.sweepAt("2025-11-10T12:45:00Z").lateFor());
    assertEquals(Duration.ZERO, stage.sweepAt("2025-11-10T12:46:00Z").lateFor());
  }

  /** Its back-off moves the time at which it is looked at, and not the time at which it is owed. */
  @Test
  void aMediumThatRefusesMakesItLaterAndLater() {
    stage.know(deadline("a", at("2025-11-10T12:30:00", "UTC")));
    stage.post.down(Medium.EMAIL);
    stage.sweepThrough("2025-11-10T12:40:00Z");
    var looked = stage.state("a").nextAlertAt().orElseThrow();
    stage.clock.set(looked);
    assertEquals(
        Duration.between(Instant.parse("2025-11-10T12:30:00Z"), looked), stage.sweep().lateFor());
  }

  @Test
  void whatCannotBeClaimedIsLateToo() {
    stage.know(deadline("a", at("2025-11-10T12:30:00", "UTC")));
    stage.tricky.before("claim", Stage.FAIL);
    assertEquals(Duration.ofMinutes(6), stage.sweepAt("2025-11-10T12:36:00Z").lateFor());
  }

  /** R6: a pause ends without a flood. */
  @Test
  void aPauseEndsWithOneAlertADeadlineThatSaysWhereItStandsThen() {
    stage.know(deadline("a", at("2025-11-10T12:30:00", "UTC")));
    stage.know(deadline("b", at("2025-11-14T12:30:00", "UTC"), "P3D", "P2D", "P1D", "PT2H"));
    stage.know(deadline("c", at("2025-12-14T12:30:00", "UTC"), "P30D", "P14D"));

    stage.sweepAt("2025-11-14T09:00:00Z");
    stage.sweepAt("2025-11-14T09:01:00Z");

    assertEquals(List.of("a/1/reached", "b/1/reminder/P1D"), stage.post.feed());
  }
}
