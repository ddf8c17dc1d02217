package io.deadlinewatch.sweep;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.audience;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.support.sweep.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A medium that refuses is asked again, later and later, and only that one. */
class RefusedMediumTest {
  private final Stage stage = new Stage("2025-11-10T11:59:00Z");

  @Test
  void refusedMediumBacksOffFromThirtySecondsToFiveMinutes() {
    refuse(Medium.EMAIL);

    assertEquals(List.of(30L, 60L, 120L, 240L, 300L, 300L, 300L), waits(7));
  }

  @Test
  void allMediaRefusedBackOffToo() {
    refuse(Medium.values());

    assertEquals(List.of(30L, 60L, 120L, 240L, 300L, 300L), waits(6));
    assertEquals(List.of(), stage.post.delivered());
  }

  @Test
  void onlyTheMissingMediumIsRepeated() {
    refuse(Medium.EMAIL);
    waits(3);
    stage.post.up();
    waits(1);

    assertEquals(List.of("d/1/reminder/PT1H"), stage.post.ids(Medium.FEED));
    assertEquals(List.of("d/1/reminder/PT1H"), stage.post.ids(Medium.SMS));
    assertEquals(List.of("d/1/reminder/PT1H"), stage.post.ids(Medium.EMAIL));
    assertEquals(1, attempts(Medium.FEED));
    assertEquals(4, attempts(Medium.EMAIL));
  }

  @Test
  void recordNamesTheMediaThatAcceptedAndGrows() {
    refuse(Medium.EMAIL);
    waits(1);
    assertEquals(
        Set.of(Medium.FEED, Medium.SMS),
        stage.record("d", "d/1/reminder/PT1H").accepted().keySet());

    stage.post.up();
    waits(1);

    assertEquals(
        Set.of(Medium.values()), stage.record("d", "d/1/reminder/PT1H").accepted().keySet());
    assertEquals(
        Instant.parse("2025-11-10T12:00:00Z"), stage.record("d", "d/1/reminder/PT1H").decidedAt());
  }

  @Test
  void claimIsGoneWhileBackingOffAndAfterConfirming() {
    refuse(Medium.EMAIL);
    waits(2);
    assertEquals(Optional.empty(), stage.state("d").claimedUntil());
    assertEquals(2, stage.state("d").attempts());

    stage.post.up();
    waits(1);

    assertEquals(Optional.empty(), stage.state("d").claimedUntil());
    assertEquals(0, stage.state("d").attempts());
  }

  @Test
  void laterAlertAfterALongRefusalIsTheOneThatIsSent() {
    refuse(Medium.values());
    stage.sweepThrough("2025-11-10T13:02:00Z");
    stage.post.up();
    stage.sweepThrough("2025-11-10T13:10:00Z");

    assertEquals(List.of("d/1/reached"), stage.post.feed());
    assertEquals(Map.of("PT1H", "LATER_ONE_SENT"), stage.record("d", "d/1/reached").passed());
  }

  @Test
  void leadSentInPartIsNotRecordedAsSkippedByALaterOne() {
    refuse(Medium.EMAIL);
    stage.sweepThrough("2025-11-10T13:10:00Z");
    stage.post.up();
    stage.sweepThrough("2025-11-10T13:20:00Z");

    assertEquals(List.of("d/1/reminder/PT1H", "d/1/reached"), stage.post.feed());
    assertEquals(Map.of("PT1H", "SENT_IN_PART"), stage.record("d", "d/1/reached").passed());
  }

  @Test
  void editDuringARefusalBeginsAtOnceFromWhatIsRecorded() {
    refuse(Medium.EMAIL);
    waits(4);
    stage.post.up();
    stage.revise("d", d -> titled(d, "Second"));
    stage.sweep();

    assertEquals(List.of("d/2/changed"), stage.post.ids(Medium.EMAIL));
    assertEquals(0, stage.state("d").attempts());
  }

  @Test
  void changedSentInPartIsFinishedByItsId() {
    stage.add(deadline("n", at("2025-11-12T13:00", "UTC"), "PT1H"));
    stage.post.down(Medium.SMS);
    stage.sweep();
    stage.post.up();
    stage.sweepThrough("2025-11-10T12:05:00Z");

    for (var medium : Medium.values()) {
      assertEquals(List.of("n/1/changed"), stage.post.ids(medium));
    }
  }

  @Test
  void v11_leadSentInPartThatTheAudienceMovesLaterIsNotDoubled() {
    stage.know(deadline("t", at("2025-11-12T12:00", "America/New_York"), "P1D"));
    stage.post.down(Medium.EMAIL);
    stage.sweepAt("2025-11-11T14:00:00Z"); // P1D, at nine in New York
    stage.address(audience("America/New_York", "10:00"));
    stage.sweepThrough("2025-11-11T14:05:00Z");
    stage.post.up();
    stage.sweepThrough("2025-11-11T15:05:00Z");

    assertEquals(List.of("t/1/reminder/P1D"), stage.post.feed());
    assertEquals(List.of("t/1/reminder/P1D"), stage.post.ids(Medium.EMAIL));
  }

  private void refuse(Medium... media) {
    stage.know(deadline("d", at("2025-11-10T13:00", "UTC"), "PT1H"));
    stage.post.down(media);
  }

  /** Sweeps whenever the deadline is due, so many times; how long it then waits, in seconds. */
  private List<Long> waits(int sweeps) {
    List<Long> waits = new ArrayList<>();
    for (int i = 0; i < sweeps; i++) {
      stage.clock.set(stage.state("d").nextAlertAt().orElseThrow());
      stage.sweep();
      var next = stage.state("d").nextAlertAt().orElseThrow();
      waits.add(Duration.between(stage.clock.instant(), next).toSeconds());
    }
    return waits;
  }

  private long attempts(Medium medium) {
    return stage.post.attempted().stream().filter(d -> d.medium() == medium).count();
  }
}
