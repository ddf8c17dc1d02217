package io.deadlinewatch.edit;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static io.deadlinewatch.support.ItemSamples.edit;
import static io.deadlinewatch.support.ItemSamples.record;
import static io.deadlinewatch.support.ItemSamples.settled;
import static io.deadlinewatch.support.ItemSamples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.plan.AlertProgress;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.ItemState;
import io.deadlinewatch.store.Leftover;
import io.deadlinewatch.store.Remains;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is made of rows of which some cannot be read. */
class RepairTest {
  private static final Remains.Seen SEEN = new Remains.Seen() {};
  private static final Map<Medium, String> ALL =
      Map.of(Medium.FEED, "f", Medium.EMAIL, "e", Medium.SMS, "s");
  private static final Remains.Head DAMAGED = damaged(Optional.empty());
  private static final Revision FIRST = Revision.first(deadline("a"), edit(NOON));
  private static final Revision SECOND =
      FIRST.next(with(deadline("a"), settled()), edit(NOON.plusSeconds(60)));
  private static final Instant NOW = NOON.plus(Duration.ofDays(1));

  @Test
  void theStateIsThatOfTheLastRevisionThatCanBeRead() {
    var item = rebuilt(DAMAGED, List.of(FIRST, SECOND), List.of());
    assertEquals(SECOND.to(), item.deadline());
    assertEquals(2, item.progress().revision());
    assertEquals(SECOND.edit().at(), item.revisedAt());
  }

  @Test
  void theNumberIsThatOfTheLastRowEvenWhereThatCannotBeRead() {
    var repair = repair(DAMAGED, List.of(FIRST), Set.of(), List.of(), List.of(lost(2)));
    var item = repair.item().orElseThrow();
    assertEquals(FIRST.to(), item.deadline());
    assertEquals(2, item.progress().revision());
    var mended = repair.revisions().getFirst().revision();
    assertEquals(2, mended.number());
    assertEquals(Optional.of(FIRST.to()), mended.from());
    assertEquals(FIRST.to(), mended.to());
    assertEquals(Repair.REASON_LOST, mended.edit().why());
  }

  @Test
  void aRevisionIsTheStepBetweenTheStatesBesideIt() {
    var whole = new Remains.Head.Whole(DeadlineItem.added(SECOND.to(), NOON));
    var repair = repair(whole, List.of(SECOND), Set.of(), List.of(), List.of(lost(1)));
    var mended = repair.revisions().getFirst().revision();
    assertEquals(Optional.empty(), mended.from());
    assertEquals(FIRST.to(), mended.to());
  }

  @Test
  void whatTheRecordsNameCountsAsTold() {
    var told =
        List.of(
            record(new AlertId.OfDeadline("a", 1, "changed"), NOON, ALL, Map.of()),
            record(
                new AlertId.OfDeadline("a", 1, "P1W"),
                NOON,
                ALL,
                Map.of("P30D", "LATER_ONE_SENT")));
    var item = rebuilt(DAMAGED, List.of(FIRST), told);
    assertEquals(new AlertProgress(1, 1, Set.of("P1W", "P30D")), item.progress());
  }

  @Test
  void whatWasToldInPartIsLeftToASweepThatLooksAtTheRecordsFirst() {
    var part =
        record(new AlertId.OfDeadline("a", 1, "changed"), NOON, Map.of(Medium.SMS, "s"), Map.of());
    var item = rebuilt(DAMAGED, List.of(FIRST), List.of(part));
    assertTrue(item.progress().hasUnannounced());
    assertTrue(item.state().isLeftOver());
    assertEquals(Optional.of(NOW), item.state().nextAlertAt());
  }

  @Test
  void aRevisionThatSubscribersKnewIsNotTold() {
    var repair = repair(DAMAGED, List.of(FIRST), Set.of(1), List.of(), List.of());
    var item = repair.item().orElseThrow();
    assertEquals(1, item.progress().announced());
    assertTrue(item.state().nextAlertAt().orElseThrow().isAfter(NOON));
  }

  @Test
  void whatIsOlderThanRecordsAreKeptIsNotTold() {
    var remains = remains(DAMAGED, List.of(FIRST), Set.of(), List.of(), List.of());
    var later = NOON.plus(Duration.ofDays(401));
    var item = new Repair(remains, Audience.DEFAULT, later).item().orElseThrow();
    assertEquals(1, item.progress().announced());
  }

  @Test
  void whatItsOwnRowSaysOfItsAlertsStays() {
    var item =
        rebuilt(
            damaged(Optional.of(new AlertProgress(2, 1, Set.of("P1W")))),
            List.of(FIRST, SECOND),
            List.of());
    assertEquals(new AlertProgress(2, 1, Set.of("P1W")), item.progress());
  }

  @Test
  void theVersionIsOneThatNoSweepHolds() {
    assertEquals(
        NOW.getEpochSecond(), rebuilt(DAMAGED, List.of(FIRST), List.of()).state().version());
    var state =
        new ItemState(
            7, Optional.empty(), Optional.of(NOW), 3, new Leftover(Optional.of(NOW), List.of()));
    var head = new Remains.Head.Damaged("title is missing", Optional.empty(), Optional.of(state));
    var mended = rebuilt(head, List.of(FIRST), List.of()).state();
    assertEquals(7, mended.version());
    assertEquals(3, mended.attempts());
    assertEquals(Optional.empty(), mended.claimedUntil());
    assertEquals(state.leftover(), mended.leftover());
  }

  @Test
  void withoutAStateThereIsNothingToMendFrom() {
    var repair = repair(DAMAGED, List.of(), Set.of(), List.of(), List.of(lost(1)));
    assertEquals(Optional.empty(), repair.item());
    assertEquals(List.of(), repair.revisions());
    assertEquals(1, repair.left().size());
  }

  private static DeadlineItem rebuilt(
      Remains.Head head, List<Revision> revisions, List<AlertRecord> told) {
    return repair(head, revisions, Set.of(), told, List.of()).item().orElseThrow();
  }

  private static Repair repair(
      Remains.Head head,
      List<Revision> revisions,
      Set<Integer> known,
      List<AlertRecord> told,
      List<Remains.DamagedRow> damaged) {
    return new Repair(remains(head, revisions, known, told, damaged), Audience.DEFAULT, NOW);
  }

  private static Remains remains(
      Remains.Head head,
      List<Revision> revisions,
      Set<Integer> known,
      List<AlertRecord> told,
      List<Remains.DamagedRow> damaged) {
    return new Remains("a", head, new Remains.History(revisions, known, told), damaged, SEEN);
  }

  private static Remains.Head damaged(Optional<AlertProgress> progress) {
    return new Remains.Head.Damaged("title is missing", progress, Optional.empty());
  }

  private static Remains.DamagedRow lost(int number) {
    var key = new ItemKey(ItemKey.deadline("a").pk(), "REVISION#000" + number);
    return new Remains.DamagedRow(
        key, "to is missing", OptionalInt.of(number), Optional.empty(), SEEN);
  }
}
