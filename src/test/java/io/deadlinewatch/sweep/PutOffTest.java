package io.deadlinewatch.sweep;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.support.sweep.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An e-mail for which there is no room yet comes again when there is, and the feed does not. */
class PutOffTest {
  private static final Duration WAIT = Duration.ofMinutes(20);

  private final Stage stage = new Stage("2025-11-10T11:59:00Z");
  private final List<SweepEvent> events = new ArrayList<>();

  @Test
  void whatIsPutOffComesAgainWhenThereIsRoom() {
    stage.know(deadline("d", at("2025-11-10T13:00", "UTC"), "PT1H"));
    var room = sweepAt("2025-11-10T12:00:00Z").plus(WAIT);

    assertEquals(Optional.of(room), stage.state("d").nextAlertAt());
    assertEquals(Optional.empty(), stage.state("d").claimedUntil());
    assertEquals(
        Set.of(Medium.FEED, Medium.SMS),
        stage.record("d", "d/1/reminder/PT1H").accepted().keySet());
    assertEquals(List.of(new SweepEvent.PutOff("d/1/reminder/PT1H", Medium.EMAIL, room)), events);

    stage.sweepThrough("2025-11-10T12:25:00Z");
    assertEquals(List.of("d/1/reminder/PT1H"), stage.post.feed());
    assertEquals(List.of("d/1/reminder/PT1H"), stage.post.ids(Medium.EMAIL));
    assertEquals(0, stage.state("d").attempts());
  }

  @Test
  void theNextAlertDoesNotWaitForTheRoomOfThisOne() {
    stage.know(deadline("d", at("2025-11-10T13:00", "UTC"), "PT1H", "PT55M"));
    sweepAt("2025-11-10T12:00:00Z");

    assertEquals(
        Optional.of(Instant.parse("2025-11-10T12:05:00Z")), stage.state("d").nextAlertAt());
    stage.sweepThrough("2025-11-10T12:10:00Z");
    assertEquals(List.of("d/1/reminder/PT1H", "d/1/reminder/PT55M"), stage.post.feed());
    assertEquals(List.of("d/1/reminder/PT55M"), stage.post.ids(Medium.EMAIL));
  }

  @Test
  void aRefusalBesideItComesAgainSoon() {
    stage.know(deadline("d", at("2025-11-10T13:00", "UTC"), "PT1H"));
    stage.post.down(Medium.SMS);
    var now = sweepAt("2025-11-10T12:00:00Z");

    assertEquals(Optional.of(now.plusSeconds(30)), stage.state("d").nextAlertAt());
  }

  @Test
  void whatIsPutOffIsNoTrouble() {
    stage.know(deadline("d", at("2025-11-10T13:00", "UTC"), "PT1H"));
    stage.clock.set(Instant.parse("2025-11-10T12:00:00Z"));
    var report = sweep();

    assertEquals(SweepReport.Troubles.NONE, report.troubles());
    assertEquals(0, report.sent());
  }

  private Instant sweepAt(String moment) {
    stage.clock.set(Instant.parse(moment));
    sweep();
    return stage.clock.instant();
  }

  /** A sweep whose e-mails find no room. */
  private SweepReport sweep() {
    AlertPublisher full =
        (messages, publishCutoffs) -> {
          var carried = messages.stream().filter(m -> m.medium() != Medium.EMAIL).toList();
          List<Receipt> receipts = new ArrayList<>(stage.post.publish(carried, publishCutoffs));
          messages.stream()
              .filter(message -> message.medium() == Medium.EMAIL)
              .forEach(message ->
                  receipts.add(new Receipt.PutOff(message, stage.clock.instant().plus(WAIT))));
          return receipts;
        };
    return new Sweep(stage.store, full, stage.clock, events::add)
        .run(stage.clock.instant().plus(Stage.TIME));
  }
}
