package io.deadlinewatch.briefing.words;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Difference;
import io.deadlinewatch.deadline.Due;
import java.util.Optional;
import java.util.Set;

/**
 * An alert in a line: when or what first, then the title. The lead part never holds words of the
 * data, so that it always begins with a letter or a digit.
 *
 * @param lead {@code In 15 hours}, {@code Moved later}
 * @param title the deadline's title
 * @param tail the new moment of a change; empty for the others
 */
public record Headline(String lead, String title, String tail) {

  /** The headline of an alert of a deadline. */
  public static Headline of(DeadlineAlert alert, Audience audience) {
    var deadline = alert.deadline();
    return switch (alert.cause()) {
      case DeadlineAlert.Reminder _, DeadlineAlert.Reached _ ->
          new Headline(
              capital(TimeLeft.words(deadline.due(), alert.at(), audience)) + hedge(deadline),
              deadline.title(),
              "");
      case DeadlineAlert.Changed changed ->
          new Headline(
              changeLead(changed, deadline),
              deadline.title(),
              changeTail(alert, changed.from(), audience));
    };
  }

  /** The whole line. */
  public String text() {
    return lead + ": " + title + tail;
  }

  /** The line with another title, such as an id where the title cannot be written. */
  public Headline withTitle(String other) {
    return new Headline(lead, other, tail);
  }

  private static String hedge(Deadline deadline) {
    return deadline.certainty() == Certainty.SCHEDULED
        ? ""
        : " (" + deadline.certainty().word() + ")";
  }

  /** Who was told something false reads that first; nobody else ever heard of it. */
  private static String changeLead(DeadlineAlert.Changed changed, Deadline to) {
    var differences = Difference.between(changed.from(), to);
    if (differences.isEmpty()) {
      // What is not certain is not confirmed by being said again.
      boolean isCertain = to.certainty() == Certainty.SCHEDULED || !to.status().isOpen();
      return isCertain ? "Confirmed" : "Unchanged" + hedge(to);
    }
    var lead = changeLead(differences, to);
    return changed.correctsWhatWasTold() ? "Correction: " + small(lead) : lead;
  }

  private static String changeLead(Set<Difference> differences, Deadline to) {
    return switch (differences.iterator().next()) {
      case ADDED -> to.status().isOpen() ? "New" + hedge(to) : "New, " + to.status().word();
      case CANCELLED -> "Cancelled";
      case SETTLED -> "Settled";
      case REOPENED -> "Open again" + hedge(to);
      case MOVED_EARLIER -> "Moved earlier" + hedge(to);
      case MOVED_LATER -> "Moved later" + hedge(to);
      case MOMENT_REWRITTEN -> "Date restated" + hedge(to);
      case CERTAINTY -> "Now " + to.certainty().word();
      case TITLE, CONSEQUENCE -> "Reworded" + hedge(to);
      case ACTION, TRACK, IMPORTANCE, AUTHORITY, LEADS, SOURCES, AWAITS_OUTCOME, OUTCOME ->
          "Updated" + hedge(to);
    };
  }

  private static String changeTail(
      DeadlineAlert alert, Optional<Deadline> from, Audience audience) {
    var to = alert.deadline();
    if (!to.status().isOpen()) {
      return "";
    }
    var words = new DueWords(audience, alert.at());
    var move = Difference.between(from, to).stream().filter(MOVES::contains).findFirst();
    if (move.isEmpty()) {
      return ", " + words.brief(to.due());
    }
    if (to.due() instanceof Due.Through last) {
      // "Now through" would read as if the change began now: it is the day before it that moves.
      return (move.get() == Difference.MOMENT_REWRITTEN ? ", last day " : ", new last day ")
          + words.lastDay(last);
    }
    return ", now " + words.brief(to.due());
  }

  private static final Set<Difference> MOVES =
      Set.of(Difference.MOVED_EARLIER, Difference.MOVED_LATER, Difference.MOMENT_REWRITTEN);

  private static String small(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
