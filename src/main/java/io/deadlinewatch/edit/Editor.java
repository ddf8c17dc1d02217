package io.deadlinewatch.edit;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.UnreadableException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final int TRIES = 300;

  private final DeadlineStore store;
  private final InstantSource clock;
  private final Pause pause;
  private final List<Fact> facts;

  /**
   * @param pause waits between tries, about half a second in earnest
   */
  public Editor(DeadlineStore store, InstantSource clock, Pause pause) {
    this(store, clock, pause, List.of());
  }

  private Editor(DeadlineStore store, InstantSource clock, Pause pause, List<Fact> facts) {
    this.store = store;
    this.clock = clock;
    this.pause = pause;
    this.facts = List.copyOf(facts);
  }

  /** One whose edits bring facts with them, in the same transaction. */
  public Editor bringing(List<Fact> brought) {
    return new Editor(store, clock, pause, brought);
  }

  /**
   * Adds a deadline whose {@code changed} alert tells of it.
   *
   * @throws EditException when the id is taken
   */
  public void add(Deadline deadline, Edit edit) {
    var now = clock.instant();
    write(DeadlineItem.added(deadline, now), edit, now);
  }

  /**
   * Adds a deadline that subscribers know already: no alert tells of it, and its past leads count
   * as said.
   *
   * @throws EditException when the id is taken
   */
  public void addKnown(Deadline deadline, Edit edit) {
    var now = clock.instant();
    write(DeadlineItem.known(deadline, 1, now, store.audience()), edit, now);
  }

  private void write(DeadlineItem item, Edit edit, Instant now) {
    var first = Revision.first(item.deadline(), edit.madeAt(now));
    if (store.revise(item, first, facts, now) != Result.DONE) {
      throw EditException.wrongRequest(
          "'" + item.deadline().id() + "' is taken; choose another id, or move that one");
    }
  }

  /**
   * Makes a revision.
   *
   * @param change the new state of the current one
   * @throws EditException when there is no such deadline, or it stays busy
   */
  public void revise(String deadlineId, UnaryOperator<Deadline> change, Edit edit) {
    retrying(
        deadlineId,
        () ->
            tryToRevise(find(deadlineId), change, edit, (item, to, now) -> item.revised(to, now)));
  }

  /**
   * Makes a revision of the one that the operator saw.
   *
   * @param seen its number
   * @throws ChangedMeanwhileException when somebody else was first
   * @throws EditException when there is no such deadline, or it stays busy
   */
  public void revise(String deadlineId, int seen, UnaryOperator<Deadline> change, Edit edit) {
    retrying(
        deadlineId,
        () ->
            tryToRevise(
                findSeen(deadlineId, seen),
                change,
                edit,
                (item, to, now) -> item.revised(to, now)));
  }

  /**
   * Makes a revision of a deadline that was read already; it is read again only where somebody
   * wrote it since.
   *
   * @throws ChangedMeanwhileException when somebody else made a revision
   * @throws EditException when it stays busy
   */
  public void revise(DeadlineItem seen, Deadline to, Edit edit) {
    var id = seen.deadline().id();
    if (tryToRevise(seen, _ -> to, edit, DeadlineItem::revised) != Result.DONE) {
      revise(id, seen.progress().revision(), _ -> to, edit);
    }
  }

  /**
   * Makes a revision that subscribers know of already. One that waits to be announced goes on
   * waiting, and then tells of both: nothing that was owed is lost.
   *
   * @throws ChangedMeanwhileException when somebody else was first
   * @throws EditException when there is no such deadline, or it stays busy
   */
  public void reviseKnown(String deadlineId, int seen, UnaryOperator<Deadline> change, Edit edit) {
    retrying(
        deadlineId,
        () ->
            tryToRevise(
                findSeen(deadlineId, seen),
                change,
                edit,
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
      DeadlineItem item, UnaryOperator<Deadline> change, Edit edit, Step step) {
    var now = clock.instant();
    if (item.state().isClaimed(now)) {
      return Result.CLAIMED;
    }
    var before = Optional.of(item.deadline());
    var to = change.apply(item.deadline());
    int number = item.progress().revision() + 1;
    var revision = new Revision(number, edit.madeAt(now), before, to);
    return store.revise(step.next(item, to, now), revision, facts, now);
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
        retrying(id, () -> replan(store.find(id)));
      } catch (UnreadableException | EditException problem) {
        left.add(id);
      }
    }
    retrying("digest", () -> replan(store.digest()));
    if (!left.isEmpty()) {
      throw new EditException(
          "the audience is changed, but these keep their old times: "
              + String.join(", ", left)
              + "; mend them, then change the audience again");
    }
  }

  private Result replan(Optional<? extends Item> item) {
    if (item.isEmpty()) {
      return Result.DONE;
    }
    var now = clock.instant();
    return store.replan(item.get().replanned(store.audience(), now), now);
  }

  private DeadlineItem find(String deadlineId) {
    return store
        .find(deadlineId)
        .orElseThrow(() ->
            EditException.wrongRequest("there is no deadline '" + deadlineId + "'; see the list"));
  }

  private void retrying(String what, Supplier<Result> write) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      if (write.get() == Result.DONE) {
        return;
      }
      pause.aMoment();
    }
    throw new EditException(
        "'" + what + "' stays busy; a sweep may have died, try again in two minutes");
  }
}
