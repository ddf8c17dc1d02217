package io.deadlinewatch.store;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static io.deadlinewatch.support.ItemSamples.settled;
import static io.deadlinewatch.support.ItemSamples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.FactDraft;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.support.ItemSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

  private Result bring(DeadlineItem read, Deadline to, List<Fact> facts, Instant at) {
    var revision =
        new Revision(
            read.progress().revision() + 1, ItemSamples.edit(at), Optional.of(read.deadline()), to);
    return store().revise(read.revised(to, at), revision, facts, at);
  }

  private static List<Fact> facts(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> ItemSamples.fact("f" + i, LocalDate.of(2025, 10, 1)))
        .collect(Collectors.toList());
  }
}
