package io.deadlinewatch.briefing.words;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Difference;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a change is called where nobody has put it into a sentence: what happens next, first. */
final class ChangeHeadline {
  private static final Set<Difference> MOVES =
      Set.of(Difference.MOVED_EARLIER, Difference.MOVED_LATER, Difference.MOMENT_REWRITTEN);

  /** Longest sentence that is taken over whole. */
  private static final int LONGEST_SENTENCE = 160;

  private final DeadlineAlert alert;
  private final DeadlineAlert.Changed changed;
  private final Audience audience;
  private final Deadline to;
  private final Set<Difference> differences;

  ChangeHeadline(DeadlineAlert alert, DeadlineAlert.Changed changed, Audience audience) {
    this.alert = alert;
    this.changed = changed;
    this.audience = audience;
    this.to = alert.deadline();
    this.differences = Difference.between(changed.from(), to);
  }

  /** Who was told something false reads that first; nobody else ever heard of it. */
  String lead() {
    if (differences.isEmpty()) {
      // What is not certain is not confirmed by being said again.
      boolean isCertain = to.certainty() == Certainty.SCHEDULED || !to.status().isOpen();
      return isCertain ? "Confirmed" : "Unchanged" + hedge();
    }
    var lead = change();
    return changed.correctsWhatWasTold() ? "Correction: " + small(lead) : lead;
  }

  private String change() {
    return switch (differences.iterator().next()) {
      case ADDED -> to.status().isOpen() ? "New deadline" + hedge() : "New, and over";
      case CANCELLED -> "Called off";
      case SETTLED, OUTCOME -> "Outcome";
      case REOPENED -> move().map(moved -> "Open again, " + moved).orElse("Open again") + hedge();
      case MOVED_EARLIER, MOVED_LATER, MOMENT_REWRITTEN -> moved();
      case CERTAINTY ->
          to.certainty() == Certainty.SCHEDULED ? "Confirmed" : "Now " + to.certainty().word();
      case TITLE -> "Renamed" + hedge();
      case CONSEQUENCE -> "Update" + hedge();
      case ACTION -> "What to do" + hedge();
      case TRACK, IMPORTANCE, AUTHORITY, LEADS, SOURCES, AWAITS_OUTCOME -> "Updated" + hedge();
    };
  }

  /** A move and its confirmation are one piece of news. */
  private String moved() {
    var move = move().orElseThrow();
    if (!differences.contains(Difference.CERTAINTY)) {
      return Character.toUpperCase(move.charAt(0)) + move.substring(1) + hedge();
    }
    return to.certainty() == Certainty.SCHEDULED
        ? "Confirmed, " + move
        : Character.toUpperCase(move.charAt(0))
            + move.substring(1)
            + ", now "
            + to.certainty().word();
  }

  private Optional<String> move() {
    return differences.stream()
        .filter(MOVES::contains)
        .findFirst()
        .map(move ->
            switch (move) {
              case MOVED_EARLIER -> "moved earlier";
              case MOVED_LATER -> "moved later";
              default -> "date restated";
            });
  }

  /** What comes of it, in fewer and fewer words. */
  Stream<String> tails() {
    if (!to.status().isOpen()) {
      return to.status().outcome().flatMap(ChangeHeadline::sentence).map(" - "::concat).stream();
    }
    var when = when();
    var news = news().map(": "::concat);
    return Stream.of(news, Optional.of(when.full()), when.brief()).flatMap(Optional::stream);
  }

  private record When(String full, Optional<String> brief) {}

  private When when() {
    var words = new DueWords(audience, alert.at());
    var due = to.due();
    var day = words.day(due);
    if (move().isEmpty()) {
      return new When(
          ", " + words.brief(due),
          Optional.of(due instanceof Due.Through ? ", last day " + day : ", " + day));
    }
    if (due instanceof Due.Through last) {
      // "Now through" would read as if the change began now: it is the day before it that moves.
      boolean restated = differences.contains(Difference.MOMENT_REWRITTEN);
      var lead = restated ? ", last day " : ", new last day ";
      return new When(lead + words.lastDay(last), Optional.of(lead + day));
    }
    return new When(", now " + words.brief(due), Optional.of(", now " + day));
  }

  /** What happens now, or what is to be done now, where that is what changed. */
  private Optional<String> news() {
    if (move().isPresent() || differences.isEmpty()) {
      return Optional.empty();
    }
    return switch (differences.iterator().next()) {
      case CONSEQUENCE -> added(Wording::consequence);
      case ACTION -> added(Wording::action);
      default -> Optional.empty();
    };
  }

  /** The first sentence that was not there before. */
  private Optional<String> added(Function<Wording, Optional<String>> text) {
    var before = changed.from().map(Deadline::wording).flatMap(text).map(Sentences::of);
    return text.apply(to.wording())
        .flatMap(now ->
            Sentences.of(now).stream()
                .filter(sentence -> !before.orElse(List.of()).contains(sentence))
                .findFirst())
        .flatMap(ChangeHeadline::sentence);
  }

  private static Optional<String> sentence(String text) {
    return Optional.of(Sentences.first(text)).filter(words -> words.length() <= LONGEST_SENTENCE);
  }

  private String hedge() {
    return Headline.hedge(alert, audience);
  }

  private static String small(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
