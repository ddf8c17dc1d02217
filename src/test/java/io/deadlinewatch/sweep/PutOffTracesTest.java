package io.deadlinewatch.sweep;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.audience;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.support.sweep.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The traces S1 to S4: what a put-off, or a record that fails, did to the other media. */
class PutOffTracesTest {
  private static final String MORNING = "2025-11-11T07:00:00Z";

  private final Stage stage = new Stage("2025-11-10T22:01:00Z");

  @Test
  void s1_earliestPutOffCounts() {
    stage.add(deadline("d", at("2025-11-12T13:00", "UTC")));
    stage.post.putOff(Medium.EMAIL, "2025-11-10T22:20:00Z");
    stage.post.putOff(Medium.SMS, MORNING);
    stage.sweep();

    assertEquals(
        Optional.of(Instant.parse("2025-11-10T22:20:00Z")), stage.state("d").nextAlertAt());
    stage.post.room(Medium.EMAIL);
    stage.sweepThrough("2025-11-10T22:20:00Z");
    assertEquals(List.of("d/1/changed"), stage.post.ids(Medium.EMAIL));
    assertEquals(Optional.of(Instant.parse(MORNING)), stage.state("d").nextAlertAt());

    stage.post.room(Medium.SMS);
    stage.sweepThrough(MORNING);
    for (var medium : Medium.values()) {
      assertEquals(List.of("d/1/changed"), stage.post.ids(medium));
    }
  }

  @Test
  void s1_refusalBesideAPutOffDoesNotHoldItBack() {
    stage.add(deadline("d", at("2025-11-12T13:00", "UTC")));
    stage.post.putOff(Medium.EMAIL, "2025-11-10T22:01:10Z");
    stage.post.down(Medium.SMS);
    stage.sweep();

    assertEquals(
        Optional.of(Instant.parse("2025-11-10T22:01:10Z")), stage.state("d").nextAlertAt());
  }

  @Test
  void s2_editOfTheAudienceBringsForwardWhatWasPutOff() {
    putOffInSms(deadline("d", at("2025-11-12T13:00", "UTC")));

    stage.clock.set(Instant.parse("2025-11-10T22:30:00Z"));
    stage.address(audience("America/New_York", "10:00"));
    stage.post.room(Medium.SMS);
    var report = stage.sweepAt("2025-11-10T22:31:00Z");

    assertEquals(List.of("d/1/changed"), stage.post.ids(Medium.SMS));
    assertEquals(List.of("d/1/changed"), stage.post.feed());
    assertEquals(Duration.ZERO, report.lateFor());
  }

  @Test
  void s3_whatWasPutOffIsNeitherLateNorFailed() {
    putOffInSms(deadline("d", at("2025-11-12T13:00", "UTC")));
    stage.post.room(Medium.SMS);

    var report = stage.sweepAt(MORNING);

    assertEquals(List.of("d/1/changed"), stage.post.ids(Medium.SMS));
    assertEquals(Duration.ZERO, report.lateFor());
    assertEquals(SweepReport.Troubles.NONE, report.troubles());
  }

  @Test
  void s3_whatIsRefusedAfterAPutOffIsLateFromItsEndOn() {
    putOffInSms(deadline("d", at("2025-11-12T13:00", "UTC")));
    stage.post.up();
    stage.post.down(Medium.SMS);
    stage.sweepAt(MORNING);

    assertEquals(Duration.ofMinutes(10), stage.sweepAt("2025-11-11T07:10:00Z").lateFor());
  }

  @Test
  void s3_putOffIsNoAttempt() {
    putOffInSms(deadline("d", at("2025-11-11T02:31", "UTC"), "PT3H", "PT1H", "PT30M"));
    for (var time : List.of("2025-11-10T23:31:00Z", "2025-11-11T01:31:00Z")) {
      stage.sweepAt(time);
      assertEquals(0, stage.state("d").attempts());
    }
    stage.post.down(Medium.FEED);
    stage.sweepAt("2025-11-11T02:01:00Z");

    assertEquals(
        Optional.of(Instant.parse("2025-11-11T02:01:30Z")), stage.state("d").nextAlertAt());
  }

  @Test
  void s3_refusalOfAnotherMediumIsLateAtOnce() {
    putOffInSms(deadline("d", at("2025-11-11T02:31", "UTC"), "PT30M"));
    stage.post.down(Medium.FEED);
    stage.sweepAt("2025-11-11T02:01:00Z");

    assertEquals(Duration.ofMinutes(5), stage.sweepAt("2025-11-11T02:06:00Z").lateFor());
  }

  @Test
  void recordThatFailsTwiceIsWrittenAllTheSame() {
    stage.know(deadline("d", at("2025-11-10T23:01", "UTC")));
    var failures = new AtomicInteger();
    stage.tricky.before(
        "record",
        () -> {
          if (failures.getAndIncrement() < 2) {
            Stage.FAIL.run();
          }
        });
    stage.sweepAt("2025-11-10T23:01:00Z");

    assertEquals(Set.of(Medium.values()), stage.record("d", "d/1/reached").accepted().keySet());
  }

  @Test
  void s4_recordThatKeepsFailingBesideARefusalTellsNobodyTwice() {
    stage.know(deadline("d", at("2025-11-10T23:01", "UTC"), "PT59M"));
    stage.post.down(Medium.EMAIL);
    stage.tricky.before("record", Stage.FAIL);
    stage.sweepThrough("2025-11-10T22:29:00Z");

    assertEquals(List.of("d/1/reminder/PT59M"), stage.post.feed());
    assertEquals(List.of("d/1/reminder/PT59M"), stage.post.ids(Medium.SMS));

    stage.post.up();
    stage.tricky.calm();
    stage.sweepThrough("2025-11-10T22:40:00Z");
    var record = stage.record("d", "d/1/reminder/PT59M");
    assertEquals(Set.of(Medium.values()), record.accepted().keySet());
    assertEquals(Instant.parse("2025-11-10T22:02:00Z"), record.decidedAt());
    assertEquals(List.of("d/1/reminder/PT59M"), stage.post.feed());
    assertEquals(List.of(), stage.state("d").leftover().unrecorded());
  }

  @Test
  void s4_whatCouldNotBeRecordedIsKnownAfterAnEdit() {
    stage.add(deadline("d", at("2025-11-12T13:00", "UTC")));
    stage.post.down(Medium.EMAIL);
    stage.tricky.before("record", Stage.FAIL);
    stage.sweep();
    stage.revise("d", d -> titled(d, "The second title"));
    stage.tricky.calm();
    stage.sweepThrough("2025-11-10T22:10:00Z");

    var told = stage.lastChange();
    assertEquals(1, told.edits().size());
    assertEquals(
        Set.of(Medium.FEED, Medium.SMS), stage.record("d", "d/1/changed").accepted().keySet());
  }

  @Test
  void s4_holdsForTheDigestToo() {
    stage.store.begin(DigestItem.beginning(stage.clock.instant(), stage.store.audience()));
    stage.post.down(Medium.EMAIL);
    stage.tricky.before("record", Stage.FAIL);
    stage.sweepAt("2025-11-11T13:00:00Z");
    stage.sweepThrough("2025-11-11T13:20:00Z");

    assertEquals(List.of("digest/2025-11-11"), stage.post.feed());
    stage.post.up();
    stage.tricky.calm();
    stage.sweepThrough("2025-11-11T13:30:00Z");
    assertEquals(List.of("digest/2025-11-11"), stage.post.ids(Medium.EMAIL));
    assertEquals(1, stage.store.records(ItemKey.DIGEST).size());
  }

  /** Told to all but by SMS, which has no room before the morning. */
  private void putOffInSms(Deadline deadline) {
    stage.add(deadline);
    stage.post.putOff(Medium.SMS, MORNING);
    stage.sweep();
    assertEquals(List.of("d/1/changed"), stage.post.feed());
  }
}
