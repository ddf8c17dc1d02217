package io.deadlinewatch.briefing.sms;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.words.Ascii;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.briefing.words.Headline;
import io.deadlinewatch.briefing.words.Subject;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import java.util.List;
import java.util.Optional;

/**
 * An SMS of one segment: 160 septets with the topic's display name, which SNS puts before the text
 * as {@code NAME> } (SNS developer guide, display names of SMS topics). No URL; several alerts are
 * summed up.
 */
public final class SmsText {
  /** The display name of the SMS topic in {@code template.yaml}; a test holds the two together. */
  public static final String DISPLAY_NAME = "Deadlines";

  /** Septets that are left for the text. */
  public static final int ROOM = Gsm7.SEGMENT - DISPLAY_NAME.length() - "> ".length();

  private static final int LEAST_TITLE = 48;

  private SmsText() {}

  /** The text of one or several alerts of one track, the most urgent first. */
  public static String of(List<DeadlineAlert> alerts, Audience audience) {
    return alerts.size() == 1 ? single(alerts.getFirst(), audience) : SmsSum.of(alerts, audience);
  }

  private static String single(DeadlineAlert alert, Audience audience) {
    var headline = plain(Subject.headline(alert, audience));
    var details = details(alert, audience);
    int around = headline.withTitle("").text().length() + details.length();
    var title = Ascii.cut(headline.title(), Math.max(LEAST_TITLE, ROOM - around));
    return Ascii.cut(joined(headline.withTitle(title).text(), details), ROOM);
  }

  private static String details(DeadlineAlert alert, Audience audience) {
    var deadline = alert.deadline();
    if (!deadline.status().isOpen()) {
      return outcome(deadline).map(words -> ". " + words).orElse(".");
    }
    var words = new DueWords(audience, alert.at());
    if (alert.cause() instanceof DeadlineAlert.Changed(var from, _)) {
      return " (" + aside(deadline.due(), from.map(Deadline::due), alert, audience) + ").";
    }
    return ". " + dueLead(alert, audience) + " " + words.exact(deadline.due()) + ".";
  }

  /** Where due was before; where it has passed, that it has, and how long ago (R7). */
  private static String aside(Due due, Optional<Due> from, DeadlineAlert alert, Audience audience) {
    var words = new DueWords(audience, alert.at());
    var past = due.isPast(alert.at(), audience) ? words.left(due) + "; " : "";
    return from.map(words::written)
        .filter(before -> !before.equals(words.written(due)))
        .map(before -> past + "was " + before)
        .orElseGet(() -> words.left(due));
  }

  /** How it ended, in the alphabet of an SMS. */
  static Optional<String> outcome(Deadline deadline) {
    return deadline.status().outcome().flatMap(Ascii::fold).map(Gsm7::plain);
  }

  private static String dueLead(DeadlineAlert alert, Audience audience) {
    var due = alert.deadline().due();
    boolean past = due.isPast(alert.at(), audience);
    if (due instanceof Due.Through) {
      return past ? "Ran" : "Runs";
    }
    return past ? "Was due" : "Due";
  }

  /** A sentence that was cut ends in dots of its own. */
  static String joined(String sentence, String rest) {
    return sentence.endsWith("...") && rest.startsWith(".")
        ? sentence + rest.substring(1)
        : sentence + rest;
  }

  static Headline plain(Headline headline) {
    return new Headline(headline.lead(), Gsm7.plain(headline.title()), headline.tail());
  }
}
