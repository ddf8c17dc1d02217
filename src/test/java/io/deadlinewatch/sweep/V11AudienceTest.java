package io.deadlinewatch.sweep;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.audience;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.support.sweep.Stage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V11: an edit of the audience moves day leads, and none is lost or doubled. */
class V11AudienceTest {
  private final Stage stage = new Stage("2025-11-10T12:00:00Z");

  @Test
  void v11_dayLeadThatTheAudienceMovesIsNeitherLostNorDoubled() {
    var truce = deadline("t", at("2025-11-12T12:00", "America/New_York"), "P1D", "P2D");
    stage.know(truce);
    stage.sweepAt("2025-11-10T14:00:00Z"); // P2D, at nine in New York
    stage.address(audience("America/New_York", "17:00"));
    stage.sweepAt("2025-11-10T22:00:00Z"); // P2D again, at five: it was said
    stage.address(audience("America/New_York", "07:00"));
    stage.sweepAt("2025-11-11T12:00:00Z"); // P1D, at seven

    assertEquals(List.of("t/1/reminder/P2D", "t/1/reminder/P1D"), stage.post.feed());
  }

  @Test
  void v11_leadSentInPartIsNotDoubledWhereASweepComesBetweenTheAudienceAndItsPlans() {
    stage.know(deadline("t", at("2025-11-12T12:00", "America/New_York"), "P1D"));
    stage.post.down(Medium.EMAIL);
    stage.sweepAt("2025-11-11T14:00:00Z"); // P1D, at nine in New York
    stage.store.saveAudience(audience("America/New_York", "10:00"));
    stage.sweepAt("2025-11-11T14:01:00Z"); // before the editor comes to this deadline
    stage.address(audience("America/New_York", "10:00"));
    stage.post.up();
    stage.sweepThrough("2025-11-11T15:05:00Z");

    assertEquals(List.of("t/1/reminder/P1D"), stage.post.feed());
    assertEquals(List.of("t/1/reminder/P1D"), stage.post.ids(Medium.EMAIL));
  }

  /** What it did not hear before the others has gone by for it, also where they hear it later. */
  @Test
  void v11_leadThatALateChangedCoveredIsNotToldToItWhereTheAudienceMovesItLater() {
    var at = Instant.parse("2025-11-11T13:50:00Z");
    stage.clock.set(at);
    stage.know(deadline("t", at("2025-11-12T12:00", "America/New_York"), "P1D"));
    stage.revise("t", d -> titled(d, "Second"));
    stage.post.down(Medium.EMAIL);
    stage.sweep();
    stage.post.up();
    stage.post.down(Medium.FEED, Medium.SMS);
    stage.sweepAt("2025-11-11T14:00:00Z"); // P1D, at nine in New York
    stage.store.saveAudience(audience("America/New_York", "10:00"));
    stage.sweepThrough("2025-11-11T14:05:00Z"); // before the editor comes to the deadline
    stage.post.up();
    stage.sweepThrough("2025-11-11T15:05:00Z");

    assertEquals(List.of("t/2/changed", "t/2/reminder/P1D"), stage.post.feed());
    assertEquals(List.of("t/2/changed"), stage.post.ids(Medium.EMAIL));
  }

  @Test
  void v11_leadThatAnEditOfTheAudienceMovesIntoThePastIsStillSent() {
    stage.know(deadline("t", at("2025-11-11T12:00", "America/New_York"), "P1D"));
    stage.clock.set(Instant.parse("2025-11-10T13:30:00Z"));
    stage.address(audience("America/New_York", "08:00"));

    assertTrue(stage.state("t").nextAlertAt().orElseThrow().isBefore(stage.clock.instant()));
    stage.sweepAt("2025-11-10T13:31:00Z");

    assertEquals(List.of("t/1/reminder/P1D"), stage.post.feed());
  }

  @Test
  void v11_leadThatTheAudienceMovesBeforeAnotherThatWasSaidIsStillSent() {
    stage.address(audience("America/New_York", "18:00"));
    stage.know(deadline("t", at("2025-11-12T12:00", "America/New_York"), "P1D", "PT20H"));
    stage.sweepAt("2025-11-11T21:00:00Z"); // PT20H, at four in New York
    stage.address(audience("America/New_York", "10:00")); // P1D was for six: now for ten
    stage.sweepAt("2025-11-11T21:31:00Z");

    assertEquals(List.of("t/1/reminder/PT20H", "t/1/reminder/P1D"), stage.post.feed());
  }
}
