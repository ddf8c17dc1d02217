package io.deadlinewatch.store;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.record;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.support.ItemSamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was told. */
public interface RecordContract extends StoreContract {

  @Test
  default void aRecordIsReadAsItWasWritten() {
    var reminder =
        record(
            new AlertId.OfDeadline("a", 1, "P1W"),
            NOON,
            Map.of(Medium.FEED, "m-1", Medium.EMAIL, "m-2"),
            Map.of("P2W", "LATER_ONE_SENT"));
    var reached = record(new AlertId.OfDeadline("a", 12, "reached"), NOON, Map.of(), Map.of());
    var changed = record(new AlertId.OfDeadline("a", 2, "changed"), NOON, Map.of(), Map.of());
    store().record(reminder);
    store().record(reached);
    store().record(changed);

    assertEquals(
        Set.of(reminder, reached, changed), Set.copyOf(store().records(ItemKey.deadline("a"))));
  }

  @Test
  default void recordsStayBesideTheirItem() {
    var digest =
        record(
            new AlertId.OfDigest(LocalDate.of(2025, 10, 2)),
            NOON,
            Map.of(Medium.FEED, "m-1"),
            Map.of("2025-10-01", "LATER_ONE_SENT"));
    store().record(digest);
    store().record(record(new AlertId.OfDeadline("ab", 1, "reached"), NOON, Map.of(), Map.of()));

    assertEquals(List.of(digest), store().records(ItemKey.DIGEST));
    assertEquals(List.of(), store().records(ItemKey.deadline("a")));
  }

  @Test
  default void attemptsAddTheirMediaAndTheFirstSaysTheRest() {
    var id = new AlertId.OfDeadline("a", 1, "P1W");
    var passed = Map.of("P2W", "LATER_ONE_SENT");
    store().record(record(id, NOON, Map.of(Medium.FEED, "feed-1"), passed));
    var second =
        new AlertRecord(
            id,
            NOON.plusSeconds(60),
            new AlertRecord.Entry("reached", "other", "Another headline"),
            Map.of(
                Medium.FEED,
                AlertRecord.Acceptance.of("feed-2"),
                Medium.SMS,
                AlertRecord.Acceptance.of("sms-2")),
            Map.of());
    store().record(second);

    var both = record(id, NOON, Map.of(Medium.FEED, "feed-1", Medium.SMS, "sms-2"), passed);
    assertEquals(List.of(both), store().records(ItemKey.deadline("a")));
  }

  @Test
  default void r7_whatALaterAttemptCoversForItsMediumIsRead() {
    var id = new AlertId.OfDeadline("a", 2, "changed");
    store().record(record(id, NOON, Map.of(Medium.FEED, "feed-1"), Map.of()));
    var late = new AlertRecord.Acceptance("email-2", Set.of("P1W", "reached"));
    var entry = new AlertRecord.Entry("changed", "truce", "A headline");
    store().record(new AlertRecord(id, NOON, entry, Map.of(Medium.EMAIL, late), Map.of()));

    assertEquals(
        Map.of(Medium.FEED, AlertRecord.Acceptance.of("feed-1"), Medium.EMAIL, late),
        store().records(ItemKey.deadline("a")).getFirst().accepted());
  }

  @Test
  default void aRecordLeavesTheItemAlone() {
    add(ItemSamples.deadline("a"), NOON);
    var before = item("a");

    store().record(record(new AlertId.OfDeadline("a", 1, "changed"), NOON, Map.of(), Map.of()));

    assertEquals(before, item("a"));
    assertEquals(1, store().revisionsAfter("a", 0).size());
  }
}
