package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Snapshots.NOW;
import static io.deadlinewatch.doctor.Snapshots.contents;
import static io.deadlinewatch.doctor.Snapshots.digest;
import static io.deadlinewatch.doctor.Snapshots.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.support.ItemSamples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is late, what waits and what comes. */
class OwedAlertsTest {
  /** Of October 1, noon; its first lead comes on October 27. */
  private static final DeadlineItem KNOWN =
      DeadlineItem.known(ItemSamples.deadline("a"), 1, ItemSamples.NOON, Audience.DEFAULT);

  private static final Instant FIRST = KNOWN.owedAt(Audience.DEFAULT).orElseThrow();

  private static OwedAlerts at(Instant now, Item... items) {
    return OwedAlerts.of(with(contents(items)), now);
  }

  private static List<String> names(List<OwedAlerts.Owed> alerts) {
    return alerts.stream().map(one -> one.item() + " " + one.alert()).toList();
  }

  @Test
  void whatComesIsSaidByItsNameTheNextFirst() {
    var owed = at(NOW, KNOWN, digest());
    assertEquals(List.of("digest digest", "a P1W"), names(owed.next()));
    assertEquals(List.of(), owed.late());
    assertEquals(List.of(), owed.waiting());
  }

  @Test
  void anEditOwesThatItIsTold() {
    var added = DeadlineItem.added(ItemSamples.deadline("a"), NOW);
    assertEquals(List.of("a changed"), names(at(NOW, added).next()));
  }

  @Test
  void itIsLateAsTheDoctorHasIt() {
    assertEquals(List.of("a P1W"), names(at(FIRST.plus(AlertChecks.LATE), KNOWN).next()));
    assertEquals(
        List.of("a P1W"), names(at(FIRST.plus(AlertChecks.LATE).plusSeconds(1), KNOWN).late()));
  }

  @Test
  void whatWasPutOffWaitsUntilThen() {
    var until = FIRST.plus(Duration.ofHours(3));
    var later = KNOWN.in(KNOWN.state().putOff(until));
    var owed = at(FIRST.plus(Duration.ofHours(1)), later);
    assertEquals(List.of("a P1W"), names(owed.waiting()));
    assertEquals(Optional.of(until), owed.waiting().getFirst().again());
    assertEquals(List.of(), owed.next());
  }

  @Test
  void whatWasTriedInVainWaitsUntilItIsLate() {
    var again = FIRST.plusSeconds(60);
    var tried = KNOWN.in(KNOWN.state().claimed(again));
    assertEquals(1, at(FIRST.plusSeconds(30), tried).waiting().getFirst().attempts());
    assertEquals(List.of("a P1W"), names(at(FIRST.plus(Duration.ofHours(1)), tried).late()));
  }

  @Test
  void whatSaysNothingMoreIsNotThere() {
    var settled = ItemSamples.with(ItemSamples.deadline("a"), ItemSamples.settled());
    var done = DeadlineItem.known(settled, 1, NOW, Audience.DEFAULT);
    assertEquals(new OwedAlerts(List.of(), List.of(), List.of()), at(NOW, done));
  }

  @Test
  void whereNothingCouldBeReadThereIsNothing() {
    var unread = Snapshots.withContents(new ReadResult.Failed<>("no"));
    assertEquals(new OwedAlerts(List.of(), List.of(), List.of()), OwedAlerts.of(unread, NOW));
  }
}
