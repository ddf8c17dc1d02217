package io.deadlinewatch.store;

import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.plan.AlertProgress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All rows of a deadline, each as far as it can be read: what somebody starts from who mends it.
 *
 * @param id the deadline's
 * @param head its own row
 * @param history the rows beside it that can be read
 * @param damaged the rows beside it that cannot
 * @param seen its own row as it was read
 */
public record Remains(String id, Head head, History history, List<DamagedRow> damaged, Seen seen) {
  /** Takes a copy. */
  public Remains {
    damaged = List.copyOf(damaged);
  }

  /** A row as it was read, which only its store understands. */
  public interface Seen {}

  /** A deadline's own row. */
  public sealed interface Head {
    /** One that can be read. */
    record Whole(DeadlineItem item) implements Head {}

    /**
     * One that cannot.
     *
     * @param problem which attribute, and what is wrong with it
     * @param progress how far its alerts have come, where that can be read by itself
     * @param state what the protocol keeps of it, where that can be read by itself
     */
    record Damaged(String problem, Optional<AlertProgress> progress, Optional<ItemState> state)
        implements Head {}

    /** None at all. */
    record Absent() implements Head {}
  }

  /**
   * What stands beside a deadline's own row.
   *
   * @param revisions in order
   * @param known the numbers of those that subscribers knew, so that no alert tells of them
   * @param told its alerts, in no order
   */
  public record History(List<Revision> revisions, Set<Integer> known, List<AlertRecord> told) {
    /** Takes copies. */
    public History {
      revisions = List.copyOf(revisions);
      known = Set.copyOf(known);
      told = List.copyOf(told);
    }
  }

  /**
   * A row beside it that cannot be read.
   *
   * @param problem which attribute, and what is wrong with it
   * @param revision the number in its key, where it is a revision
   * @param edit who made that revision, when and why, where that can be read by itself
   * @param seen the row as it was read
   */
  public record DamagedRow(
      ItemKey key, String problem, OptionalInt revision, Optional<Edit> edit, Seen seen) {}

  /** The number of the last revision, readable or not; 0 where there is none. */
  public int lastRevision() {
    return IntStream.concat(
            history.revisions().stream().mapToInt(Revision::number),
            damaged.stream().flatMapToInt(row -> row.revision().stream()))
        .max()
        .orElse(0);
  }

  /** Whether there is no row of it at all. */
  public boolean isEmpty() {
    return head instanceof Head.Absent
        && Stream.of(history.revisions(), history.told(), damaged).allMatch(List::isEmpty);
  }

  /** Whether every row of it can be read. */
  public boolean isWhole() {
    return head instanceof Head.Whole && damaged.isEmpty();
  }
}
