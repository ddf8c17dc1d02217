package io.deadlinewatch.sweep;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.audience;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.quiet;
import static io.deadlinewatch.support.DeadlineSamples.settled;
import static io.deadlinewatch.support.DeadlineSamples.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.support.sweep.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R13: quiet hours hold back SMS, and nothing else. */
class R13QuietHoursSweepTest {
  private static final String MORNING = "2025-11-11T07:00:00Z";

  private final Stage stage = new Stage("2025-11-10T22:01:00Z");

  R13QuietHoursSweepTest() {
    stage.address(quiet(audience("UTC", "09:00"), "22:00-07:00"));
  }

  @Test
  void r13_smsWaitsForTheMorningAndNobodyElseDoes() {
    stage.add(deadline("d", at("2025-11-12T13:00", "UTC")));
    var night = stage.sweep();

    assertEquals(List.of("d/1/changed"), stage.post.feed());
    assertEquals(List.of("d/1/changed"), stage.post.ids(Medium.EMAIL));
    assertEquals(List.of(), stage.post.ids(Medium.SMS));
    assertEquals(Optional.of(Instant.parse(MORNING)), stage.state("d").nextAlertAt());
    assertEquals(SweepReport.Troubles.NONE, night.troubles());

    stage.sweepThrough("2025-11-11T06:59:00Z");
    assertEquals(List.of(), stage.post.ids(Medium.SMS));
    var morning = stage.sweepAt(MORNING);
    assertEquals(List.of("d/1/changed"), stage.post.ids(Medium.SMS));
    assertEquals(Duration.ZERO, morning.lateFor());
    assertEquals(SweepReport.Troubles.NONE, morning.troubles());
    assertEquals(1, stage.post.feed().size());
    assertEquals(Set.of(Medium.values()), stage.record("d", "d/1/changed").accepted().keySet());
  }

  @Test
  void r13_whatIsOwedAtTheirEndIsTold() {
    stage.know(deadline("d", at("2025-11-11T13:00", "UTC"), "PT14H", "PT8H"));
    stage.sweepThrough(MORNING);

    var sms = stage.post.delivered().getLast();
    assertEquals(List.of("d/1/reminder/PT14H", "d/1/reminder/PT8H"), stage.post.feed());
    assertEquals(List.of("d/1/reminder/PT8H"), stage.post.ids(Medium.SMS));
    assertEquals(Instant.parse(MORNING), sms.alert().at());
  }

  @Test
  void r13_changesOfANightAreOne() {
    stage.add(deadline("d", at("2025-11-12T13:00", "UTC")));
    stage.sweep();
    stage.revise("d", d -> titled(d, "Second"));
    stage.sweepThrough("2025-11-10T23:00:00Z");
    stage.revise("d", d -> settled(d));
    stage.sweepThrough(MORNING);

    assertEquals(List.of("d/1/changed", "d/2/changed", "d/3/changed"), stage.post.feed());
    assertEquals(List.of("d/3/changed"), stage.post.ids(Medium.SMS));
    assertEquals(3, stage.lastChange().edits().size());
  }

  @Test
  void r13_reminderOfADeadlineThatIsSettledInTheNightIsNotTold() {
    stage.know(deadline("d", at("2025-11-11T13:00", "UTC"), "PT14H"));
    stage.sweepThrough("2025-11-10T23:30:00Z");
    stage.revise("d", d -> settled(d));
    stage.sweepThrough("2025-11-11T14:00:00Z");

    assertEquals(List.of("d/2/changed"), stage.post.ids(Medium.SMS));
  }

  @Test
  void r13_whatIsDueBeforeTheirEndGoesAtOnceAndReachedWaits() {
    stage.know(deadline("d", at("2025-11-11T06:30", "UTC"), "PT1H"));
    stage.sweepThrough("2025-11-11T06:59:00Z");
    assertEquals(List.of("d/1/reminder/PT1H"), stage.post.ids(Medium.SMS));

    stage.sweepAt(MORNING);
    assertEquals(List.of("d/1/reminder/PT1H", "d/1/reached"), stage.post.ids(Medium.SMS));
  }

  @Test
  void r13_whatIsSettledBeforeItWouldBeDueInTheNightGoesAtOnce() {
    stage.know(deadline("d", at("2025-11-11T06:30", "UTC")));
    stage.revise("d", d -> settled(d));
    stage.sweep();

    assertEquals(List.of("d/2/changed"), stage.post.ids(Medium.SMS));
  }

  @Test
  void s5_alertThatWaitsNeitherHoldsNorIsDraggedAlong() {
    stage.know(deadline("soon", at("2025-11-11T06:30", "UTC"), "PT8H"));
    stage.know(deadline("later", at("2025-11-11T22:30", "UTC"), "PT24H"));
    stage.sweepAt("2025-11-10T22:30:00Z");

    assertEquals(
        Set.of("soon/1/reminder/PT8H", "later/1/reminder/PT24H"), Set.copyOf(stage.post.feed()));
    assertEquals(List.of("soon/1/reminder/PT8H"), stage.post.ids(Medium.SMS));
    stage.sweepAt(MORNING);
    assertTrue(stage.post.ids(Medium.SMS).contains("later/1/reminder/PT24H"));
  }

  @Test
  void s2_smsThatWaitsComesAtOnceWhereTheHoursAreTakenAway() {
    stage.add(deadline("d", at("2025-11-12T13:00", "UTC")));
    stage.sweep();
    stage.clock.set(Instant.parse("2025-11-10T22:30:00Z"));
    stage.address(audience("UTC", "09:00"));
    stage.sweepAt("2025-11-10T22:31:00Z");

    assertEquals(List.of("d/1/changed"), stage.post.ids(Medium.SMS));
  }

  @Test
  void s2_smsOfWhatIsSettledComesAtOnceToo() {
    stage.know(deadline("d", at("2025-11-12T13:00", "UTC")));
    stage.revise("d", d -> settled(d));
    stage.sweep();
    stage.address(audience("UTC", "09:00"));
    stage.sweepAt("2025-11-10T22:31:00Z");

    assertEquals(List.of("d/2/changed"), stage.post.ids(Medium.SMS));
  }

  @Test
  void s2_smsThatWaitsGoesOnWaitingUnderHoursThatStillHold() {
    stage.add(deadline("d", at("2025-11-12T13:00", "UTC")));
    stage.sweep();
    stage.address(quiet(audience("UTC", "10:00"), "22:00-06:00"));
    stage.sweepThrough("2025-11-11T05:59:00Z");
    assertEquals(List.of(), stage.post.ids(Medium.SMS));

    stage.sweepAt("2025-11-11T06:00:00Z");
    assertEquals(List.of("d/1/changed"), stage.post.ids(Medium.SMS));
    assertEquals(1, stage.post.feed().size());
  }

  @Test
  void s3_theNextAlertOfOtherMediaIsLateAllTheSame() {
    stage.know(deadline("d", at("2025-11-11T13:00", "UTC"), "PT14H", "PT12H"));
    stage.sweepThrough("2025-11-10T23:00:00Z");

    var report = stage.sweepAt("2025-11-11T03:00:00Z"); // PT12H was due at one
    assertEquals(Duration.ofHours(2), report.lateFor());
  }

  @Test
  void s3_refusalsBeforeAnSmsWasPutOffAreForgotten() {
    stage.know(deadline("d", at("2025-11-11T13:00", "UTC"), "PT14H", "PT12H"));
    stage.post.down(Medium.FEED);
    stage.sweepThrough("2025-11-10T23:20:00Z");
    stage.post.up();
    stage.sweepThrough("2025-11-10T23:30:00Z");
    stage.post.down(Medium.FEED);
    stage.sweepAt("2025-11-11T01:00:00Z");

    assertEquals(
        Optional.of(Instant.parse("2025-11-11T01:00:30Z")), stage.state("d").nextAlertAt());
  }
}
