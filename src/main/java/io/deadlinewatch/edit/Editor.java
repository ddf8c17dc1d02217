package io.deadlinewatch.edit;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Filing;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Edits of deadlines and of the audience; design, "An edit".
 *
 * <ol>
 *   <li>Read the item consistently.
 *   <li>Make its next state and the revision that tells of it, dated now: an edit that waited would
 *       else fall between two digests.
 *   <li>Write both in one transaction, provided that nobody wrote the item since and no sweep has
 *       it.
 *   <li>Where a sweep has it, wait for the claim to end: an edit that cut in would let a
 *       subscriber's last word be an old one (traces V7, V8).
 * </ol>
 *
 * <p>Whether a claim lives is judged by the editor's clock: one that is more than half a minute
 * fast could cut a claim short.
 */
public final class Editor {
  private final DeadlineStore store;
  private final InstantSource clock;
  private final Patience patience;

  /**
   * @param pause waits between tries, about half a second in earnest
   */
  public Editor(DeadlineStore store, InstantSource clock, Pause pause) {
    this.store = store;
    this.clock = clock;
    this.patience = new Patience(pause);
  }

  /**
   * Adds a deadline whose {@code changed} alert tells of it.
   *
   * @throws EditException when the id is taken
   */
  public void add(Deadline deadline, Edit edit) {
    add(deadline, edit, List.of());
  }

  /**
   * Likewise, with facts, in one transaction.
   *
   * @throws EditException when the id is taken
   */
  public void add(Deadline deadline, Edit edit, List<Fact> facts) {
    write(deadline.id(), now -> DeadlineItem.added(deadline, now), edit, facts);
  }

  /**
   * Adds a deadline that subscribers know already: no alert tells of it, and its past leads count
   * as said.
   *
   * @throws EditException when the id is taken
   */
  public void addKnown(Deadline deadline, Edit edit, List<Fact> facts) {
    write(
        deadline.id(), now -> DeadlineItem.known(deadline, 1, now, store.audience()), edit, facts);
  }

  /** What is not written though the id is free met another edit, and is written again. */
  private void write(String id, Function<Instant, DeadlineItem> item, Edit edit, List<Fact> facts) {
    retrying(
        id,
        () -> {
          var now = clock.instant();
          var added = item.apply(now);
          var first = Revision.first(added.deadline(), edit.madeAt(now));
          var result = revise(added, first, facts, now);
          if (result != Result.DONE && store.find(id).isPresent()) {
            throw EditException.wrongRequest(
                "'" + id + "' is taken; choose another id, or move that one");
          }
          return result;
        });
  }

  /** The facts are dated with their revision, which names them. */
  private Result revise(DeadlineItem item, Revision revision, List<Fact> facts, Instant now) {
    return store.revise(
        item,
        revision.bringing(facts.stream().map(Fact::id).toList()),
        facts.stream().map(fact -> filed(fact, now)).toList(),
        now);
  }

  private static Fact filed(Fact fact, Instant now) {
    return fact.filing().isWithdrawn() ? fact : fact.filed(Filing.withChange(now));
  }

  /**
   * Makes a revision.
   *
   * @param change the new state of the current one
   * @throws EditException when there is no such deadline, or it stays busy
   */
  public void revise(String deadlineId, UnaryOperator<Deadline> change, Edit edit) {
    revise(deadlineId, change, edit, List.of());
  }

  /**
   * Likewise, with facts, in one transaction.
   *
   * @throws EditException when there is no such deadline, or it stays busy
   */
  public void revise(
      String deadlineId, UnaryOperator<Deadline> change, Edit edit, List<Fact> facts) {
    retrying(
        deadlineId,
        () -> tryToRevise(find(deadlineId), change, edit, facts, DeadlineItem::revised));
  }

  /**
   * Makes a revision of the one that the operator saw.
   *
   * @param seen its number
   * @throws ChangedMeanwhileException when somebody else was first
   * @throws EditException when there is no such deadline, or it stays busy
   */
  public void revise(
      String deadlineId, int seen, UnaryOperator<Deadline> change, Edit edit, List<Fact> facts) {
    retrying(
        deadlineId,
        () -> tryToRevise(findSeen(deadlineId, seen), change, edit, facts, DeadlineItem::revised));
  }

  /**
   * Makes a revision of a deadline that was read already; it is read again only where somebody
   * wrote it since.
   *
   * @throws ChangedMeanwhileException when somebody else made a revision
   * @throws EditException when it stays busy
   */
  public void revise(DeadlineItem seen, Deadline to, Edit edit, List<Fact> facts) {
    var id = seen.deadline().id();
    if (tryToRevise(seen, _ -> to, edit, facts, DeadlineItem::revised) != Result.DONE) {
      revise(id, seen.progress().revision(), _ -> to, edit, facts);
    }
  }

  /**
   * Makes a revision that subscribers know of already. One that waits to be announced goes on
   * waiting, and then tells of both: nothing that was owed is lost.
   *
   * @throws ChangedMeanwhileException when somebody else was first
   * @throws EditException when there is no such deadline, or it stays busy
   */
  public void reviseKnown(
      String deadlineId, int seen, UnaryOperator<Deadline> change, Edit edit, List<Fact> facts) {
    retrying(
        deadlineId,
        () ->
            tryToRevise(
                findSeen(deadlineId, seen),
                change,
                edit,
                facts,
                (item, to, now) ->
                    item.progress().hasUnannounced()
                        ? item.revised(to, now)
                        : item.revisedQuietly(to, now, store.audience())));
  }

  /** How an item becomes its next state. */
  @FunctionalInterface
  private interface Step {
    DeadlineItem next(DeadlineItem item, Deadline to, Instant now);
  }

  private Result tryToRevise(
      DeadlineItem item, UnaryOperator<Deadline> change, Edit edit, List<Fact> facts, Step step) {
    var now = clock.instant();
    if (item.state().isClaimed(now)) {
      return Result.CLAIMED;
    }
    var before = Optional.of(item.deadline());
    var to = change.apply(item.deadline());
    int number = item.progress().revision() + 1;
    var revision = new Revision(number, edit.madeAt(now), before, to);
    return revise(step.next(item, to, now), revision, facts, now);
  }

  private DeadlineItem findSeen(String deadlineId, int seen) {
    var item = find(deadlineId);
    if (item.progress().revision() != seen) {
      throw new ChangedMeanwhileException(deadlineId, seen, store.revisionsAfter(deadlineId, seen));
    }
    return item;
  }

  /**
   * Writes the audience, then plans all that speaks anew: by the audience as it stands when each is
   * planned, so that of two operators the later one's plan holds.
   *
   * @throws EditException naming those that could not be planned anew, after all the others were
   */
  public void changeAudience(Audience audience) {
    store.saveAudience(audience);
    List<String> left = new ArrayList<>();
    for (var id : PlannedByAudience.ids(store, clock.instant())) {
      try {
        retrying(id, () -> store.replanned(ItemKey.deadline(id), clock.instant()));
      } catch (UnreadableException | EditException problem) {
        left.add(id);
      }
    }
    retrying("digest", () -> store.replanned(ItemKey.DIGEST, clock.instant()));
    if (!left.isEmpty()) {
      throw new EditException(
          "the audience is changed, but these keep their old times: "
              + String.join(", ", left)
              + "; mend them, then change the audience again");
    }
  }

  private DeadlineItem find(String deadlineId) {
    return store
        .find(deadlineId)
        .orElseThrow(() ->
            EditException.wrongRequest("there is no deadline '" + deadlineId + "'; see the list"));
  }

  private void retrying(String what, Supplier<Result> write) {
    patience.until(what, () -> write.get() == Result.DONE);
  }
}
