package io.deadlinewatch.briefing.sms;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.words.Ascii;
import io.deadlinewatch.briefing.words.Headline;
import io.deadlinewatch.briefing.words.Sentences;
import io.deadlinewatch.briefing.words.Subject;
import io.deadlinewatch.deadline.Audience;
import java.util.Optional;

/**
 * One alert in an SMS: its headline whole, and of what stands behind it as much as fits. Before a
 * headline is cut, that no clock time is given, the year and the city go.
 */
final class SmsAlone {
  /** Least characters of an outcome that are worth reading. */
  private static final int LEAST_OUTCOME = 24;

  private SmsAlone() {}

  static String of(DeadlineAlert alert, Audience audience) {
    return alert.deadline().status().isOpen() ? open(alert, audience) : ended(alert, audience);
  }

  private static String open(DeadlineAlert alert, Audience audience) {
    var forms = Subject.forms(alert, audience);
    var details = new SmsDetails(alert, audience);
    var shortest = "";
    for (var form : forms) {
      for (var detail : details.beside(form)) {
        var text = Gsm7.plain(form.text() + detail);
        if (text.length() <= SmsText.ROOM) {
          return text;
        }
        shortest = detail;
      }
    }
    return joined(cut(forms.getLast(), SmsText.ROOM - shortest.length()), shortest);
  }

  /** The title gives way, not what stands around it. */
  static String cut(Headline headline, int room) {
    var title = Gsm7.plain(headline.title());
    int around = Gsm7.plain(headline.withTitle("").text()).length();
    return Ascii.cut(
        Gsm7.plain(headline.withTitle(Ascii.cut(title, Math.max(1, room - around))).text()), room);
  }

  /** How it ended, in as many whole sentences as fit. */
  private static String ended(DeadlineAlert alert, Audience audience) {
    var shortest = Subject.forms(alert, audience).getLast();
    var head = Gsm7.plain(shortest.text());
    if (shortest.isNews() || head.length() >= SmsText.ROOM) {
      return joined(cut(shortest, SmsText.ROOM - 1), ".");
    }
    return outcome(alert).map(words -> told(head, words)).orElse(head + ".");
  }

  private static String told(String head, String outcome) {
    var told = new StringBuilder(head + ".");
    for (var sentence : Sentences.of(outcome)) {
      if (told.length() + 1 + sentence.length() > SmsText.ROOM) {
        break;
      }
      told.append(' ').append(sentence);
    }
    int room = SmsText.ROOM - head.length() - ". ".length();
    boolean nothing = told.length() == head.length() + 1;
    return nothing && room >= LEAST_OUTCOME
        ? head + ". " + Ascii.cut(outcome, room)
        : told.toString();
  }

  /** How it ended, in the alphabet of an SMS. */
  private static Optional<String> outcome(DeadlineAlert alert) {
    return alert
        .deadline()
        .status()
        .outcome()
        .flatMap(Ascii::fold)
        .map(Gsm7::plain)
        .filter(words -> !words.isEmpty());
  }

  /** A sentence that was cut ends in dots of its own. */
  static String joined(String sentence, String rest) {
    return sentence.endsWith("...") && rest.startsWith(".")
        ? sentence + rest.substring(1)
        : sentence + rest;
  }
}
