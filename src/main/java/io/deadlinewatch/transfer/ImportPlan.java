package io.deadlinewatch.transfer;

import io.deadlinewatch.dataset.Dataset;
import io.deadlinewatch.dataset.History;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Reason;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.text.RefusedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an import would do.
 *
 * <p>A file says of each deadline how it was first written and, in its list of changes what
 * happened later. The states up to now are a chain; where the table stands at a link of it, an
 * import makes the rest, so that one that was interrupted goes on where it ended, and one that is
 * run twice does nothing. Where the table stands elsewhere, one revision leads to the chain's end.
 * Changes that lie ahead are left out until their time.
 *
 * @param audience the file's, where the table has another, or is not planned by it throughout
 * @param added deadlines that the table does not know
 * @param changed those that stand otherwise in the table
 * @param unchanged how many stand in the table as in the file
 * @param notInFile the ids that only the table knows; they are left alone
 * @param facts facts that are new or say something else
 * @param unchangedFacts how many facts stand so already
 * @param ahead how many changes lie ahead
 */
public record ImportPlan(
    Optional<Audience> audience,
    List<Added> added,
    List<Changed> changed,
    int unchanged,
    List<String> notInFile,
    List<Fact> facts,
    int unchangedFacts,
    int ahead) {
  /** A deadline that the table does not know, as first written and what happened since. */
  public record Added(List<Step> steps) {
    /** Its last state. */
    public Deadline to() {
      return steps.getLast().to();
    }
  }

  /**
   * A deadline that stands otherwise in the table.
   *
   * @param revision its revision there
   */
  public record Changed(Deadline from, int revision, List<Step> steps) {
    /** Its last state. */
    public Deadline to() {
      return steps.getLast().to();
    }
  }

  /** Compares a file with the table. */
  public static ImportPlan of(Dataset data, OperatorStore store, Instant now) {
    var table =
        store.deadlines().stream()
            .collect(Collectors.toMap(item -> item.deadline().id(), Function.identity()));
    var plan = new Comparison(table);
    var known = store.audience();
    var stored = store.facts();
    var chains = chains(data, data.ownAudience().orElse(known), ids(stored), now);
    chains.values().forEach(plan::compare);
    var notInFile = new TreeSet<>(table.keySet());
    notInFile.removeAll(chains.keySet());
    var facts = newFacts(data.facts(), stored);
    int made = chains.values().stream().mapToInt(List::size).sum();
    return new ImportPlan(
        data.ownAudience()
            .filter(own -> !own.equals(known) || isLeftUnplanned(own, store, table.values(), now)),
        plan.added,
        plan.changed,
        plan.unchanged,
        List.copyOf(notInFile),
        facts,
        data.facts().size() - facts.size(),
        data.deadlines().size() + data.changes().size() - made);
  }

  /** Whether the table stands as the file says. */
  public boolean isEmpty() {
    return audience.isEmpty() && added.isEmpty() && changed.isEmpty() && facts.isEmpty();
  }

  /** The ids of changed deadlines for which the file gives no reason. */
  public List<String> unexplained() {
    return changed.stream()
        .filter(each -> each.steps().stream().anyMatch(step -> step.reason().isEmpty()))
        .map(each -> each.to().id())
        .toList();
  }

  /** Whether an edit of the audience ended before everything was planned anew. */
  private static boolean isLeftUnplanned(
      Audience audience, OperatorStore store, Collection<DeadlineItem> items, Instant now) {
    return items.stream().anyMatch(item -> isLate(item, item.replanned(audience, now)))
        || store.digest().filter(item -> isLate(item, item.replanned(audience, now))).isPresent();
  }

  /** What a sweep has, or will try again, it plans anew by itself. */
  private static boolean isLate(Item item, Item planned) {
    return !item.state().isLeftOver()
        && planned
            .state()
            .nextAlertAt()
            .filter(at -> item.state().nextAlertAt().filter(next -> !next.isAfter(at)).isEmpty())
            .isPresent();
  }

  private static SequencedMap<String, List<Step>> chains(
      Dataset data, Audience audience, Set<String> known, Instant now) {
    SequencedMap<String, List<Step>> chains = new LinkedHashMap<>();
    for (var deadline : data.deadlines()) {
      var first =
          new Step(
              deadline,
              Optional.of(new Reason("", deadline.wording().sources().stream().findFirst())),
              Optional.empty(),
              List.of());
      chains.computeIfAbsent(deadline.id(), _ -> new ArrayList<>()).add(first);
    }
    for (var datedRevision : History.of(data, audience)) {
      var edit = datedRevision.edit();
      var brought =
          datedRevision.facts().stream().filter(fact -> !known.contains(fact.id())).toList();
      if (!edit.at().isAfter(now)) {
        chains
            .computeIfAbsent(datedRevision.to().id(), _ -> new ArrayList<>())
            .add(
                new Step(
                    datedRevision.to(), Optional.of(edit.reason()), Optional.empty(), brought));
      }
    }
    return chains;
  }

  private static Set<String> ids(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> !fact.filing().isWithdrawn())
        .map(Fact::id)
        .collect(Collectors.toSet());
  }

  private static List<Fact> newFacts(List<Fact> ofFile, List<Fact> ofTable) {
    var byId =
        ofTable.stream().collect(Collectors.toMap(Fact::id, Function.identity(), (a, _) -> a));
    List<Fact> facts = new ArrayList<>();
    for (var fact : ofFile) {
      var known = byId.get(fact.id());
      if (known != null && !isSamePlace(known, fact)) {
        throw new RefusedException(
            "facts",
            RefusedException.quoted(fact.id())
                + " stands in the table for another track or day; give this one an id of its own"
                + " that supersedes it");
      }
      if (known == null || known.filing().isWithdrawn()) {
        facts.add(fact);
      } else if (!fact.saysTheSameAs(known)) {
        facts.add(fact.filed(known.filing()));
      }
    }
    return facts;
  }

  private static boolean isSamePlace(Fact one, Fact other) {
    return one.track().equals(other.track())
        && one.statement().asOf().equals(other.statement().asOf());
  }

  /** Sorts deadlines by what is to be done. */
  private static final class Comparison {
    private final Map<String, DeadlineItem> table;
    private final List<Added> added = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();
    private int unchanged;

    Comparison(Map<String, DeadlineItem> table) {
      this.table = table;
    }

    void compare(List<Step> chain) {
      var item = table.get(chain.getFirst().to().id());
      if (item == null) {
        added.add(new Added(List.copyOf(chain)));
        return;
      }
      var left = left(chain, item.deadline());
      if (left.isEmpty()) {
        unchanged++;
      } else {
        changed.add(new Changed(item.deadline(), item.progress().revision(), left));
      }
    }

    /** What is left to do from the link of the chain that the table stands at. */
    private static List<Step> left(List<Step> chain, Deadline stands) {
      for (int i = chain.size() - 1; i >= 0; i--) {
        if (chain.get(i).to().equals(stands)) {
          return List.copyOf(chain.subList(i + 1, chain.size()));
        }
      }
      var last = chain.getLast().to();
      return List.of(
          new Step(
              last,
              Optional.empty(),
              last.wording().sources().stream().findFirst(),
              chain.stream().flatMap(step -> step.facts().stream()).toList()));
    }
  }
}
