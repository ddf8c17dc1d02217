package io.deadlinewatch.sweep;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.moved;
import static io.deadlinewatch.support.DeadlineSamples.settled;
import static io.deadlinewatch.support.DeadlineSamples.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.support.DeadlineSamples;
import io.deadlinewatch.support.sweep.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R7 where some media have heard a change and one has not: each hears what it lacks, in time. */
class R7PartlyToldTest {
  private static final Deadline TALKS = deadline("d", at("2025-11-10T13:00", "UTC"), "PT30M");
  private static final List<String> ALL =
      List.of("d/2/changed", "d/2/reminder/PT30M", "d/2/reached");
  private static final List<String> CHANGED = List.of("d/2/changed");

  private final Stage stage = new Stage("2025-11-10T12:00:00Z");

  @Test
  void r7_mediumThatLacksAChangeHoldsBackNoAlertOfTheOthers() {
    changeWithout(Medium.EMAIL);
    stage.sweepThrough("2025-11-10T16:00:00Z");

    assertEquals(ALL, stage.post.feed());
    assertEquals(ALL, stage.post.ids(Medium.SMS));
    assertEquals(
        List.of("2025-11-10T12:01:00Z", "2025-11-10T12:30:00Z", "2025-11-10T13:00:00Z"),
        moments(Medium.FEED));
  }

  @Test
  void r7_mediumThatHearsAChangeLateHearsNothingThatItCovers() {
    changeWithout(Medium.EMAIL);
    stage.sweepThrough("2025-11-10T16:00:00Z");
    stage.post.up();
    stage.sweepThrough("2025-11-10T16:30:00Z");

    assertEquals(CHANGED, stage.post.ids(Medium.EMAIL));
    assertEquals(ALL, stage.post.feed());
    assertEquals(Optional.empty(), stage.store.nextAlertAt());
    assertEquals(0, stage.state("d").attempts());
  }

  @Test
  void r7_changePutOffHoldsBackNoAlertAndComesWhenThereIsRoom() {
    stage.know(TALKS);
    stage.revise("d", d -> titled(d, "Second"));
    var room = Instant.parse("2025-11-10T13:20:00Z");
    int putOff = 0;
    for (var now = minute(1); now.isBefore(minute(90)); now = now.plusSeconds(60)) {
      stage.clock.set(now);
      putOff += sweepWithRoomFrom(room);
    }

    assertEquals(ALL, stage.post.feed());
    assertEquals(ALL, stage.post.ids(Medium.SMS));
    assertEquals(CHANGED, stage.post.ids(Medium.EMAIL));
    assertEquals(3, putOff, "once by itself, and beside each later alert");
  }

  @Test
  void r7_alertThatIsRefusedBesideALateChangeIsOwedOnlyToThoseThatItDoesNotCover() {
    changeWithout(Medium.EMAIL);
    stage.post.up();
    stage.post.down(Medium.FEED);
    stage.clock.set(minute(30));
    stage.sweep();

    assertEquals(CHANGED, stage.post.ids(Medium.EMAIL));
    assertEquals(CHANGED, stage.post.feed());
    assertEquals(
        Set.of("PT30M"), stage.record("d", "d/2/changed").accepted().get(Medium.EMAIL).covered());

    stage.post.up();
    stage.sweepThrough("2025-11-10T12:50:00Z");

    assertEquals(List.of("d/2/changed", "d/2/reminder/PT30M"), stage.post.feed());
    assertEquals(List.of("d/2/changed", "d/2/reminder/PT30M"), stage.post.ids(Medium.SMS));
    assertEquals(CHANGED, stage.post.ids(Medium.EMAIL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"claim", "records", "facts", "write"})
  void r7_deathBesideALateChangeLosesAndDoublesNothing(String call) {
    changeWithout(Medium.EMAIL);
    stage.post.up();
    stage.clock.set(minute(30));
    stage.tricky.before(call, Stage.DIE);
    stage.sweepDying();
    stage.tricky.calm();
    stage.sweepThrough("2025-11-10T13:10:00Z");

    assertEquals(ALL, stage.post.feed());
    assertEquals(ALL, stage.post.ids(Medium.SMS));
    assertEquals(List.of("d/2/changed", "d/2/reached"), stage.post.ids(Medium.EMAIL));
  }

  @Test
  void r7_deathBetweenTheTwoRecordsDoublesOnlyWhatIsNotOnRecord() {
    changeWithout(Medium.EMAIL);
    stage.post.up();
    stage.tricky.after("record", Stage.DIE);
    stage.clock.set(minute(30));
    stage.sweepDying();
    stage.tricky.calm();
    stage.sweepThrough("2025-11-10T12:50:00Z");

    assertEquals(
        List.of("d/2/changed", "d/2/reminder/PT30M", "d/2/reminder/PT30M"), stage.post.feed());
    assertEquals(CHANGED, stage.post.ids(Medium.EMAIL));
  }

  @Test
  void r7_laterAlertWhoseRecordIsLostIsNotToldWithEachRetryOfTheChange() {
    changeWithout(Medium.EMAIL);
    stage.clock.set(minute(30));
    stage.tricky.before("record", Stage.FAIL);
    stage.sweep();
    stage.tricky.calm();
    stage.sweepThrough("2025-11-10T12:50:00Z");

    assertEquals(List.of("d/2/changed", "d/2/reminder/PT30M"), stage.post.feed());
  }

  @Test
  void r8_settledDeadlineHasOnlyItsChangedInEachMedium() {
    stage.know(TALKS);
    stage.post.down(Medium.EMAIL);
    stage.revise("d", DeadlineSamples::settled);
    stage.sweepThrough("2025-11-10T13:10:00Z");
    stage.post.up();
    stage.sweepThrough("2025-11-10T13:20:00Z");

    assertEquals(settled(TALKS), stage.item("d").deadline());
    for (var medium : Medium.values()) {
      assertEquals(CHANGED, stage.post.ids(medium));
    }
  }

  @Test
  void r7_mediumThatLacksARevisionIsToldFromTheLastStateThatItWasTold() {
    var later = moved(TALKS, at("2025-12-20T13:00", "UTC"));
    stage.know(TALKS);
    stage.post.down(Medium.EMAIL);
    stage.revise("d", _ -> later);
    stage.sweepThrough("2025-11-10T12:03:00Z");
    stage.post.up();
    stage.revise("d", d -> titled(d, "Third"));
    stage.sweepThrough("2025-11-10T12:10:00Z");

    assertEquals(List.of("d/3/changed"), stage.post.ids(Medium.EMAIL));
    assertEquals(Optional.of(TALKS), lastChange(Medium.EMAIL).from());
    assertEquals(2, lastChange(Medium.EMAIL).edits().size());
    for (var medium : List.of(Medium.FEED, Medium.SMS)) {
      assertEquals(List.of("d/2/changed", "d/3/changed"), stage.post.ids(medium));
      assertEquals(Optional.of(later), lastChange(medium).from());
      assertEquals(1, lastChange(medium).edits().size());
    }
    assertEquals(Set.of(Medium.values()), stage.record("d", "d/3/changed").accepted().keySet());
  }

  @Test
  void r7_addedDeadlineThatAMediumNeverHeardOfIsAddedThere() {
    stage.post.down(Medium.EMAIL);
    stage.add(TALKS);
    stage.sweep();
    stage.post.up();
    stage.revise("d", d -> titled(d, "Second"));
    stage.sweepThrough("2025-11-10T12:10:00Z");

    assertEquals(Optional.empty(), lastChange(Medium.EMAIL).from());
    assertEquals(Optional.of(TALKS), lastChange(Medium.FEED).from());
  }

  /** The feed and the others hear of the second revision at 12:01, these media do not. */
  private void changeWithout(Medium... media) {
    stage.know(TALKS);
    stage.post.down(media);
    stage.revise("d", d -> titled(d, "Second"));
    stage.sweepThrough("2025-11-10T12:29:00Z");
  }

  /** A sweep for whose e-mails there is room from a moment on; how many were put off. */
  private int sweepWithRoomFrom(Instant room) {
    boolean full = stage.clock.instant().isBefore(room);
    List<Receipt> putOff = new ArrayList<>();
    AlertPublisher paced =
        (messages, publishCutoffs) -> {
          var carried = messages.stream().filter(m -> !full || m.medium() != Medium.EMAIL).toList();
          messages.stream()
              .filter(message -> !carried.contains(message))
              .forEach(message -> putOff.add(new Receipt.PutOff(message, room)));
          List<Receipt> receipts = new ArrayList<>(stage.post.publish(carried, publishCutoffs));
          receipts.addAll(putOff);
          return receipts;
        };
    new Sweep(stage.store, paced, stage.clock, stage.events::add)
        .run(stage.clock.instant().plus(Stage.TIME));
    return putOff.size();
  }

  private static Instant minute(int afterNoon) {
    return Instant.parse("2025-11-10T12:00:00Z").plusSeconds(60L * afterNoon);
  }

  private List<String> moments(Medium medium) {
    return stage.post.delivered().stream()
        .filter(each -> each.medium() == medium)
        .map(each -> each.at().toString())
        .toList();
  }

  private DeadlineAlert.Changed lastChange(Medium medium) {
    var last =
        stage.post.delivered().stream().filter(each -> each.medium() == medium).toList().getLast();
    return (DeadlineAlert.Changed) ((DeadlineAlert) last.alert()).cause();
  }
}
