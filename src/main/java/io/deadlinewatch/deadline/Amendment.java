package io.deadlinewatch.deadline;

import io.deadlinewatch.text.RefusedException;
import java.util.List;
import java.util.Optional;

/**
 * What an edit changes, together one revision; what it does not name stays as it was.
 *
 * @param timing the new moment, certainty and leads
 * @param words the new words
 * @param classification where it belongs now
 * @param status the new status
 */
public record Amendment(
    TimingChange timing,
    WordsChange words,
    ClassificationChange classification,
    Optional<Status> status) {

  /** One that changes when it is, and nothing else. */
  public static Amendment of(TimingChange timing) {
    return new Amendment(timing, WordsChange.NONE, ClassificationChange.NONE, Optional.empty());
  }

  /** One that changes its status, and nothing else. */
  public static Amendment of(Status status) {
    return new Amendment(
        TimingChange.NONE, WordsChange.NONE, ClassificationChange.NONE, Optional.of(status));
  }

  /** Whether it names nothing. */
  public boolean isEmpty() {
    return timing.isEmpty()
        && words.equals(WordsChange.NONE)
        && classification.equals(ClassificationChange.NONE)
        && status.isEmpty();
  }

  /**
   * The deadline after the edit.
   *
   * @throws RefusedException when the result breaks a rule, such as a time lead on a date alone
   */
  public Deadline appliedTo(Deadline before) {
    return new Deadline(
        before.id(),
        classification.appliedTo(before.classification()),
        words.appliedTo(before.wording()),
        timing.appliedTo(before.timing()),
        status.orElse(before.status()));
  }

  /**
   * A new moment, certainty and leads.
   *
   * @param due the new moment, as written
   * @param certainty the new certainty
   * @param leads the new leads, all of them
   */
  public record TimingChange(
      DueText due, Optional<Certainty> certainty, Optional<List<Lead>> leads) {
    /** The same moment, as firm, with the same leads. */
    public static final TimingChange NONE = of(DueText.NONE);

    /** Another moment alone. */
    public static TimingChange of(DueText due) {
      return new TimingChange(due, Optional.empty(), Optional.empty());
    }

    /** Whether it names nothing. */
    public boolean isEmpty() {
      return due.isEmpty() && certainty.isEmpty() && leads.isEmpty();
    }

    private Timing appliedTo(Timing before) {
      var moment = due.isEmpty() ? before.due() : due.read(Optional.of(before.due()));
      return new Timing(moment, certainty.orElse(before.certainty()), leads.orElse(before.leads()));
    }
  }

  /**
   * New words. An authority, a consequence or an action that is empty is taken away.
   *
   * @param sources the new sources, all of them
   */
  public record WordsChange(
      Optional<String> title,
      Optional<String> authority,
      Optional<String> consequence,
      Optional<String> action,
      Optional<List<Source>> sources) {
    /** The same words. */
    public static final WordsChange NONE =
        new WordsChange(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private Wording appliedTo(Wording before) {
      return new Wording(
          title.orElse(before.title()),
          authority.or(before::authority),
          consequence.or(before::consequence),
          action.or(before::action),
          sources.orElse(before.sources()));
    }
  }

  /** Where it belongs now. */
  public record ClassificationChange(
      Optional<String> track, Optional<Importance> importance, Optional<Boolean> awaitsOutcome) {
    /** Where it belonged before. */
    public static final ClassificationChange NONE =
        new ClassificationChange(Optional.empty(), Optional.empty(), Optional.empty());

    private Classification appliedTo(Classification before) {
      return new Classification(
          track.orElse(before.track()),
          importance.orElse(before.importance()),
          awaitsOutcome.orElse(before.awaitsOutcome()));
    }
  }
}
