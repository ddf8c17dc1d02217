package io.deadlinewatch.briefing.sms;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.briefing.words.Headline;
import io.deadlinewatch.briefing.words.TimeLeft;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands behind the headline of an open deadline, in fewer and fewer words. */
final class SmsDetails {
  private final DeadlineAlert alert;
  private final Due due;
  private final DueWords words;
  private final boolean past;

  SmsDetails(DeadlineAlert alert, Audience audience) {
    this.alert = alert;
    this.due = alert.deadline().due();
    this.words = new DueWords(audience, alert.at());
    this.past = due.isPast(alert.at(), audience);
  }

  /** The longest first; the last is what cannot be left out. */
  List<String> beside(Headline headline) {
    return switch (alert.cause()) {
      case DeadlineAlert.Changed changed when headline.isSentence() -> behindSentence(headline);
      case DeadlineAlert.Changed(var from, _) -> behindMoment(from.map(Deadline::due));
      default -> due instanceof Due.Through last ? lastDay(last) : moment();
    };
  }

  /** What every SMS of a change says whose due has passed (R7). */
  String passed() {
    return past && alert.cause() instanceof DeadlineAlert.Changed
        ? " (" + words.left(due) + ")"
        : "";
  }

  private List<String> moment() {
    var lead = past ? ". Was due " : ". Due ";
    return Stream.concat(
            Stream.of(words.exact(due), words.brief(due), words.written(due), words.day(due))
                .distinct()
                .map(said -> lead + said + "."),
            Stream.of("."))
        .toList();
  }

  /** The headline names the day. */
  private List<String> lastDay(Due.Through last) {
    if (words.left(due).equals(TimeLeft.NOW)) {
      return List.of(". Last day was " + words.lastDay(last) + ".", ".");
    }
    var beside = words.beside(due);
    return beside.isEmpty() ? List.of(".") : List.of(". It " + beside + ".", ".");
  }

  /** A sentence that names the day needs no other word of it. */
  private List<String> behindSentence(Headline headline) {
    if (!past && headline.text().contains(Dates.monthDay(words.date(due)))) {
      return List.of(".");
    }
    var told = due instanceof Due.Through last ? lastDays(last) : moments();
    return past
        ? Stream.concat(told.limit(1), Stream.of(passed() + ".")).toList()
        : Stream.concat(told, Stream.of(".")).toList();
  }

  private Stream<String> moments() {
    var lead = past ? ". Deadline was " : ". Deadline: ";
    return Stream.of(words.listed(due), words.standing(due), words.day(due))
        .map(said -> lead + said + ".");
  }

  /** The sentence may say until when it is to go on: this is how it stands now. */
  private Stream<String> lastDays(Due.Through last) {
    var left = words.left(due);
    if (!past && !left.equals(TimeLeft.NOW)) {
      var said = ". Last day as of now: " + words.lastDay(last);
      return Stream.of(said + aside(left.replaceFirst("^last day ", "")), said + ".");
    }
    return Stream.of(words.listed(due), words.standing(due))
        .map(said -> ". " + Character.toUpperCase(said.charAt(0)) + said.substring(1) + ".");
  }

  /** Where due was before, or how long it still is. */
  private List<String> behindMoment(Optional<Due> from) {
    var left = words.left(due);
    var before = from.filter(old -> !words.written(old).equals(words.written(due)));
    var was = before.map(old -> "was " + was(old));
    var wasShort = before.map(old -> "was " + words.day(old));
    var said = past ? was.map(words -> left + "; " + words) : was;
    var saidShort = past ? wasShort.map(words -> left + "; " + words) : wasShort;
    return Stream.of(
            said.or(() -> Optional.of(left)).map(SmsDetails::aside),
            saidShort.map(SmsDetails::aside),
            Optional.of(passed() + "."))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private String was(Due old) {
    return old instanceof Due.Through last && due instanceof Due.Through
        ? words.lastDay(last)
        : words.written(old);
  }

  private static String aside(String words) {
    return " (" + words + ").";
  }
}
