package io.deadlinewatch.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.ZoneData;
import io.deadlinewatch.store.Inspection.Beat;
import io.deadlinewatch.support.DeadlineSamples;
import io.deadlinewatch.support.MovableZone;
import io.deadlinewatch.support.sweep.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A government moves its clocks: what is planned by the old rules is planned anew. */
class ZoneRulesChangeTest {
  private static final Instant SET = Instant.parse("2026-12-01T12:00:00Z");
  private static final Instant DUE_BEFORE = Instant.parse("2026-12-15T17:00:00Z");
  private static final Instant DUE_AFTER = Instant.parse("2026-12-15T16:00:00Z");

  private final Stage stage = new Stage(SET.toString());

  @BeforeEach
  void planByTheOldRules() {
    MovableZone.moveTo(ZoneOffset.ofHours(-8));
    var due = new Due.At(LocalDateTime.parse("2026-12-15T09:00"), MovableZone.ID);
    stage.know(DeadlineSamples.deadline("permit", due, "PT1H", "PT30M"));
    assertEquals(Optional.of(DUE_BEFORE.minus(Duration.ofHours(1))), nextAlertAt());
  }

  @Test
  void leadThatHasBecomeEarlierIsSentInTime() {
    beatOf("1999z/1");
    MovableZone.moveTo(ZoneOffset.ofHours(-7));

    sweepAt(SET);

    assertEquals(Optional.of(DUE_AFTER.minus(Duration.ofHours(1))), nextAlertAt());
    sweepAt(DUE_AFTER.minus(Duration.ofHours(1)));
    assertEquals(List.of("permit/1/reminder/PT1H"), stage.post.feed());
    sweepAt(DUE_AFTER.minus(Duration.ofMinutes(30)));
    sweepAt(DUE_AFTER);
    assertEquals(
        List.of("permit/1/reminder/PT1H", "permit/1/reminder/PT30M", "permit/1/reached"),
        stage.post.feed());
  }

  @Test
  void sweepThatIsCutShortLeavesTheRestForTheNext() {
    beatOf("1999z/1");
    MovableZone.moveTo(ZoneOffset.ofHours(-7));

    stage.sweepUntil(SET);
    assertEquals(Optional.of(DUE_BEFORE.minus(Duration.ofHours(1))), nextAlertAt());

    sweepAt(SET.plusSeconds(60));
    assertEquals(Optional.of(DUE_AFTER.minus(Duration.ofHours(1))), nextAlertAt());
    assertEquals(Optional.of(ZoneData.here().plannedUnder()), lastBeat().plannedUnder());
  }

  @Test
  void nothingIsWrittenWhereNothingChanged() {
    beatOf(ZoneData.here().plannedUnder());
    long version = version();

    sweepAt(SET);
    sweepAt(SET.plusSeconds(60));

    assertEquals(version, version());
  }

  private void sweepAt(Instant moment) {
    stage.sweepAt(moment.toString());
  }

  private void beatOf(String plannedUnder) {
    stage.store.beat("sweep", new Beat(SET, "0 due", Optional.of(plannedUnder)));
  }

  private Beat lastBeat() {
    return stage.store.beat("sweep", new Beat(SET, "0 due", Optional.empty()));
  }

  private Optional<Instant> nextAlertAt() {
    return stage.store.find("permit").orElseThrow().state().nextAlertAt();
  }

  private long version() {
    return stage.store.find("permit").orElseThrow().state().version();
  }
}
