package io.deadlinewatch.store;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.situation.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody sees who looks the table over and writes nothing. */
public interface Inspection {

  /** The status of the table and of each of its indexes. */
  Shape shape();

  /** When a function last wrote that it ran. */
  Optional<Beat> lastBeat(String function);

  /**
   * What is in it that may speak.
   *
   * @param most how many deadlines are read at most, the next alerts first
   */
  Contents contents(int most);

  /** The drafts that wait for somebody. */
  WaitingDrafts drafts();

  /**
   * How the table stands.
   *
   * @param status such as {@code ACTIVE}
   * @param indexes the status of each index by its name
   */
  record Shape(String status, Map<String, String> indexes) {
    /** The status of what works. */
    public static final String ACTIVE = "ACTIVE";

    /** The indexes; design, "The table". */
    public static final List<String> INDEXES = List.of("due", "upcoming", "journal");

    /** Takes a copy. */
    public Shape {
      indexes = Map.copyOf(indexes);
    }
  }

  /**
   * A sign of life.
   *
   * @param did what the function did, in a line
   * @param plannedUnder the rules that every open item is planned under, as far as it knows
   */
  record Beat(Instant at, String did, Optional<String> plannedUnder) {}

  /**
   * What was read.
   *
   * @param items deadlines that are open or have something to say, and the digest
   * @param faults what is wrong with how it is stored
   * @param leftOut how many deadlines were not looked at
   */
  record Contents(
      Audience audience, List<Item> items, List<Fact> facts, Faults faults, int leftOut) {
    /** Takes copies. */
    public Contents {
      items = List.copyOf(items);
      facts = List.copyOf(facts);
    }
  }

  /**
   * What was proposed, and neither accepted nor dismissed yet.
   *
   * @param open in the order of their ids
   * @param unreadable drafts of whatever state that this version cannot read
   */
  record WaitingDrafts(List<WaitingDraft> open, List<Unreadable> unreadable) {
    /** Takes copies. */
    public WaitingDrafts {
      open = List.copyOf(open);
      unreadable = List.copyOf(unreadable);
    }
  }

  /**
   * One of them.
   *
   * @param since since when it waits
   */
  record WaitingDraft(String id, Instant since) {}

  /**
   * What is wrong with how things are stored.
   *
   * @param unreadable what this version cannot read
   * @param misdated what is listed at another moment than it is due at
   */
  record Faults(List<Unreadable> unreadable, List<Misdated> misdated) {
    /** Nothing is. */
    public static final Faults NONE = new Faults(List.of(), List.of());

    /** Takes copies. */
    public Faults {
      unreadable = List.copyOf(unreadable);
      misdated = List.copyOf(misdated);
    }
  }

  /**
   * An open deadline whose stored moment is not what its written time means here: the zone's rules
   * have changed since, or are others where it was written.
   *
   * @param stored the moment by which it is listed
   */
  record Misdated(DeadlineItem item, Instant stored) {}

  /**
   * Something that cannot be read.
   *
   * @param problem which attribute, and what is wrong with it
   */
  record Unreadable(ItemKey key, String problem) {}
}
