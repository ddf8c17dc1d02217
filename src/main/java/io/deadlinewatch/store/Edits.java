package io.deadlinewatch.store;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.situation.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What operators write. */
public interface Edits {

  /** What came of an edit. */
  enum Result {
    /** The item and its revision are written, both or neither. */
    DONE,
    /** Somebody else wrote the item since it was read. */
    STALE,
    /** A sweep has the item; its claim ends soon. */
    CLAIMED
  }

  /** A deadline, read consistently. */
  Optional<DeadlineItem> find(String deadlineId);

  /**
   * Writes a deadline with its revision in one transaction, provided that its version is the one
   * that the item carries (0 for a new one) and no sweep has it.
   */
  default Result revise(DeadlineItem item, Revision revision, Instant now) {
    return revise(item, revision, List.of(), now);
  }

  /**
   * Writes a deadline with its revision and the facts that come with it, in one transaction and
   * under the same conditions: whoever is told of the revision finds them in force.
   */
  Result revise(DeadlineItem item, Revision revision, List<Fact> facts, Instant now);

  /**
   * Writes an item as a changed audience plans it, under the same conditions, without a revision.
   */
  Result replan(Item item, Instant now);

  /** The digest, read consistently. */
  Optional<DigestItem> digest();

  /** Every open deadline's id, for an edit of the audience. */
  List<String> openDeadlines();

  /** Writes the audience. */
  void saveAudience(Audience audience);

  /** Writes the digest item if there is none. */
  void begin(DigestItem digest);

  /** Writes a fact; the same fact twice is one. */
  void save(Fact fact);
}
