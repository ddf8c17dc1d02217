package io.deadlinewatch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.support.ItemSamples;
import java.time.Instant;
import java.util.Optional;

/** What the chapters of the contract share: the store, and the steps that they begin with. */
public interface StoreContract {

  /** The store under test, empty at first. */
  OperatorStore store();

  /** Adds a deadline whose {@code changed} is owed at once. */
  default void add(Deadline deadline, Instant at) {
    var result =
        store()
            .revise(
                DeadlineItem.added(deadline, at),
                Revision.first(deadline, ItemSamples.edit(at)),
                at);
    assertEquals(Result.DONE, result);
  }

  /** Adds a deadline that subscribers know: nothing is owed before its first lead. */
  default void addKnown(Deadline deadline, Instant at) {
    var item = DeadlineItem.known(deadline, 1, at, store().audience());
    var first = Revision.first(deadline, ItemSamples.edit(at));
    assertEquals(Result.DONE, store().revise(item, first, at));
  }

  /** Revises a deadline as an editor does, and says what came of it. */
  default Result revise(String id, Deadline to, Instant at) {
    return revise(item(id), to, ItemSamples.edit(at));
  }

  /** Revises a deadline from a state that was read before. */
  default Result revise(DeadlineItem read, Deadline to, Edit edit) {
    var revision =
        new Revision(read.progress().revision() + 1, edit, Optional.of(read.deadline()), to);
    return store().revise(read.revised(to, edit.at()), revision, edit.at());
  }

  /** Claims what is due first, which must succeed. */
  default Item claimFirst(Instant now, Instant until) {
    return won(store().claim(store().due(now, 1).getFirst(), until));
  }

  /** The item of a claim that must have been won. */
  default Item won(Claim claim) {
    return assertInstanceOf(Claim.Won.class, claim).item();
  }

  /** A deadline as it is stored. */
  default DeadlineItem item(String id) {
    return store().find(id).orElseThrow();
  }
}
