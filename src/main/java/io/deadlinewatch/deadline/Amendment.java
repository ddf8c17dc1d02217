package io.deadlinewatch.deadline;

import java.util.List;
import java.util.Optional;

/**
 * What an edit changes; what it does not name stays as it was.
 *
 * @param due the new moment, as written
 * @param certainty the new certainty
 * @param leads the new leads, all of them
 * @param words the new title or consequence
 * @param status the new status
 */
public record Amendment(
    DueText due,
    Optional<Certainty> certainty,
    Optional<List<Lead>> leads,
    Words words,
    Optional<Status> status) {

  /** New words: a title, a consequence, or both. */
  public record Words(Optional<String> title, Optional<String> consequence) {}

  /** Whether it names nothing. */
  public boolean isEmpty() {
    return due.isEmpty()
        && certainty.isEmpty()
        && leads.isEmpty()
        && words.title().isEmpty()
        && words.consequence().isEmpty()
        && status.isEmpty();
  }

  /**
   * The deadline after the edit.
   *
   * @throws RefusedException when the result breaks a rule, such as a time lead on a date alone
   */
  public Deadline appliedTo(Deadline before) {
    var moment = due.isEmpty() ? before.due() : due.read(Optional.of(before.due()));
    var timing =
        new Timing(
            moment, certainty.orElse(before.certainty()), leads.orElse(before.timing().leads()));
    var wording =
        new Wording(
            words.title().orElse(before.title()),
            before.wording().authority(),
            words.consequence().or(before.wording()::consequence),
            before.wording().sources());
    return new Deadline(
        before.id(), before.track(), wording, timing, status.orElse(before.status()));
  }
}
