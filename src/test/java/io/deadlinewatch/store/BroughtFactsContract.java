package io.deadlinewatch.store;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static io.deadlinewatch.support.ItemSamples.settled;
import static io.deadlinewatch.support.ItemSamples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.FactDraft;
import io.deadlinewatch.situation.Filing;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.support.ItemSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Facts that come with an edit: both or neither. */
public interface BroughtFactsContract extends StoreContract {
  @Test
  default void factsAreWrittenWithTheRevisionThatBringsThem() {
    add(deadline("a"), NOON);
    var facts = facts(FactDraft.MOST);

    assertEquals(Result.DONE, bring(item("a"), with(deadline("a"), settled()), facts, NOON));

    assertEquals(Set.copyOf(facts), Set.copyOf(store().facts()));
    assertEquals(settled(), item("a").deadline().status());
    assertEquals(1, store().revisionsAfter("a", 1).size());
  }

  @Test
  default void anEditThatIsNotMadeBringsNoFact() {
    add(deadline("a"), NOON);
    var read = item("a");
    assertEquals(Result.DONE, revise("a", with(deadline("a"), settled()), NOON));

    assertEquals(Result.STALE, bring(read, deadline("a"), facts(1), NOON));
    claimFirst(NOON, NOON.plusSeconds(100));
    assertEquals(Result.CLAIMED, bring(item("a"), deadline("a"), facts(1), NOON.plusSeconds(1)));

    assertEquals(List.of(), store().facts());
  }

  @Test
  default void aRevisionAndItsLineInTheJournalNameTheFactsThatCameWithIt() {
    add(deadline("a"), NOON);
    bring(item("a"), with(deadline("a"), settled()), facts(2), NOON.plusSeconds(5));

    assertEquals(List.of("f0", "f1"), store().revisionsAfter("a", 1).getFirst().facts());
    var changes = store().changes(NOON.minusSeconds(1), NOON.plusSeconds(60));
    assertEquals(
        List.of(List.of(), List.of("f0", "f1")), changes.stream().map(ChangeEntry::facts).toList());
  }

  @Test
  default void aFactIsWithdrawnWithTheRevisionThatTakesItBack() {
    add(deadline("a"), NOON);
    var fact = facts(1).getFirst().filed(Filing.withChange(NOON));
    bring(item("a"), with(deadline("a"), settled()), List.of(fact), NOON);
    assertEquals(List.of(fact), store().facts());

    var withdrawn = fact.filed(fact.filing().withdrawn());
    bring(item("a"), deadline("a"), List.of(withdrawn), NOON.plusSeconds(1));

    assertEquals(List.of(withdrawn), store().facts());
  }

  @Test
  default void howAFactCameOnRecordIsKept() {
    var alone = facts(1).getFirst().filed(Filing.alone(NOON));
    store().save(alone);
    assertEquals(List.of(alone), store().facts());
  }

  @Test
  default void aFactIsReplacedOnlyAsItWasSeen() {
    var seen = facts(1).getFirst().filed(Filing.alone(NOON));
    var withdrawn = seen.filed(seen.filing().withdrawn());
    assertEquals(Result.STALE, store().replace(seen, withdrawn));
    store().save(seen);

    assertEquals(Result.DONE, store().replace(seen, withdrawn));
    assertEquals(Result.STALE, store().replace(seen, seen));
    assertEquals(List.of(withdrawn), store().facts());

    assertEquals(Result.DONE, store().replace(withdrawn, seen));
    assertEquals(List.of(seen), store().facts());
  }

  @Test
  default void theNewestChangeOfEachTrackIsKnownAndWhatSubscribersKnewIsNone() {
    assertEquals(Map.of(), store().newestChanges());
    addKnown(deadline("known"), NOON.plusSeconds(90));
    assertEquals(Map.of(), store().newestChanges());
    add(deadline("a"), NOON);
    add(deadline("b"), NOON.plusSeconds(60));

    assertEquals(Map.of("truce", NOON.plusSeconds(60)), store().newestChanges());
  }

  private Result bring(DeadlineItem read, Deadline to, List<Fact> facts, Instant at) {
    var revision =
        new Revision(
            read.progress().revision() + 1,
            ItemSamples.edit(at),
            Optional.of(read.deadline()),
            to,
            facts.stream().map(Fact::id).toList());
    return store().revise(read.revised(to, at), revision, facts, at);
  }

  private static List<Fact> facts(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> ItemSamples.fact("f" + i, LocalDate.of(2025, 10, 1)))
        .collect(Collectors.toList());
  }
}
