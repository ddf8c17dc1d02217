package io.deadlinewatch.store;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.record;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.support.ItemSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What operators look up. */
public interface CatalogueContract extends StoreContract {

  @Test
  default void everyDeadlineIsListedByIdWhateverItsStatus() {
    assertEquals(List.of(), store().deadlines());
    addKnown(ItemSamples.deadline("b"), NOON);
    addKnown(ItemSamples.with(ItemSamples.deadline("c"), ItemSamples.settled()), NOON);
    add(ItemSamples.deadline("a"), NOON);
    store().begin(DigestItem.beginning(NOON, store().audience()));

    assertEquals(List.of(item("a"), item("b"), item("c")), store().deadlines());
  }

  @Test
  default void theJournalListsWhatWasToldBetweenTwoMoments() {
    var first = tell(new AlertId.OfDeadline("a", 1, "P1W"), NOON);
    var digest = tell(new AlertId.OfDigest(LocalDate.of(2025, 10, 2)), NOON.plusSeconds(86_400));
    var second = tell(new AlertId.OfDeadline("b", 2, "changed"), NOON.plusSeconds(90_000));
    add(ItemSamples.deadline("c"), NOON.plusSeconds(1));

    assertEquals(
        List.of(first, digest, second),
        store().told(NOON.minusMillis(1), NOON.plusSeconds(90_000)));
    assertEquals(List.of(digest), store().told(NOON, NOON.plusSeconds(86_400)));
    assertEquals(List.of(), store().told(NOON.plusSeconds(90_000), NOON.plusSeconds(200_000)));
  }

  @Test
  default void aHistoryHasEveryRevisionAndEveryAlert() {
    assertEquals(List.of(), store().histories());
    add(ItemSamples.deadline("a"), NOON);
    addKnown(ItemSamples.deadline("b"), NOON);
    var told = record(new AlertId.OfDeadline("a", 1, "changed"), NOON, Map.of(), Map.of());
    store().record(told);
    store().begin(DigestItem.beginning(NOON, store().audience()));
    tell(new AlertId.OfDigest(LocalDate.of(2025, 10, 2)), NOON);

    assertEquals(
        Set.of(
            new DeadlineHistory("a", store().revisionsAfter("a", 0), List.of(told)),
            new DeadlineHistory("b", store().revisionsAfter("b", 0), List.of())),
        Set.copyOf(store().histories()));
  }

  /** Records an alert, and says how the journal must list it. */
  private JournalEntry tell(AlertId id, Instant at) {
    var alert = record(id, at, Map.of(), Map.of());
    store().record(alert);
    return new JournalEntry(at, id, alert.entry());
  }
}
