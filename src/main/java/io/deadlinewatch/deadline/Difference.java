package io.deadlinewatch.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What two states of a deadline differ in, the weightiest first. */
public enum Difference {
  /** There was none before. */
  ADDED,
  /** It will not take place. */
  CANCELLED,
  /** It ended. */
  SETTLED,
  /** It is open again. */
  REOPENED,
  /** Due comes sooner. */
  MOVED_EARLIER,
  /** Due comes later. */
  MOVED_LATER,
  /** The same day written otherwise: a clock time, a zone, {@code through}. */
  MOMENT_REWRITTEN,
  /** How firm it is. */
  CERTAINTY,
  /** How it ended, in other words. */
  OUTCOME,
  /** What it is called. */
  TITLE,
  /** What happens. */
  CONSEQUENCE,
  /** What a reader can do. */
  ACTION,
  /** Which thread it belongs to. */
  TRACK,
  /** How much hangs on it. */
  IMPORTANCE,
  /** Whose decision it is. */
  AUTHORITY,
  /** When reminders go out. */
  LEADS,
  /** Where it is written. */
  SOURCES,
  /** Whether something is still to be reported once it is reached. */
  AWAITS_OUTCOME;

  /** The differences; none where a revision confirms what was known. */
  public static Set<Difference> between(Optional<Deadline> before, Deadline to) {
    var differences = EnumSet.noneOf(Difference.class);
    if (before.isEmpty()) {
      differences.add(ADDED);
      return differences;
    }
    var from = before.get();
    status(from.status(), to.status()).ifPresent(differences::add);
    moment(from.due(), to.due()).ifPresent(differences::add);
    words(from.wording(), to.wording(), differences);
    classification(from.classification(), to.classification(), differences);
    addIf(differences, CERTAINTY, from.certainty() != to.certainty());
    addIf(differences, LEADS, !from.timing().leads().equals(to.timing().leads()));
    return differences;
  }

  private static void words(Wording from, Wording to, Set<Difference> differences) {
    addIf(differences, TITLE, !from.title().equals(to.title()));
    addIf(differences, CONSEQUENCE, !from.consequence().equals(to.consequence()));
    addIf(differences, ACTION, !from.action().equals(to.action()));
    addIf(differences, AUTHORITY, !from.authority().equals(to.authority()));
    addIf(differences, SOURCES, !from.sources().equals(to.sources()));
  }

  private static void classification(
      Classification from, Classification to, Set<Difference> differences) {
    addIf(differences, TRACK, !from.track().equals(to.track()));
    addIf(differences, IMPORTANCE, from.importance() != to.importance());
    addIf(differences, AWAITS_OUTCOME, from.awaitsOutcome() != to.awaitsOutcome());
  }

  private static void addIf(Set<Difference> differences, Difference difference, boolean differs) {
    if (differs) {
      differences.add(difference);
    }
  }

  private static Optional<Difference> status(Status from, Status to) {
    if (from.equals(to)) {
      return Optional.empty();
    }
    if (from.word().equals(to.word())) {
      return Optional.of(OUTCOME);
    }
    return Optional.of(
        switch (to) {
          case Status.Open _ -> REOPENED;
          case Status.Settled _ -> SETTLED;
          case Status.Cancelled _ -> CANCELLED;
        });
  }

  private static Optional<Difference> moment(Due from, Due to) {
    if (from.equals(to)) {
      return Optional.empty();
    }
    int order = compare(from, to);
    return Optional.of(order == 0 ? MOMENT_REWRITTEN : order < 0 ? MOVED_LATER : MOVED_EARLIER);
  }

  /**
   * By instant where both have one, else by the day as written: a date alone has no time of day.
   */
  private static int compare(Due from, Due to) {
    if (from.instant().isPresent() && to.instant().isPresent()) {
      return from.instant().get().compareTo(to.instant().get());
    }
    return writtenDay(from).compareTo(writtenDay(to));
  }

  private static LocalDate writtenDay(Due due) {
    return switch (due) {
      case Due.At(var local, _) -> local.toLocalDate();
      case Due.On(var date, _) -> date;
      case Due.Through(var lastDay, _) -> lastDay.plusDays(1);
    };
  }
}
