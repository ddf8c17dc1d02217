package io.deadlinewatch.briefing.words;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.deadline.Audience;
import java.util.List;
import java.util.regex.Pattern;

/**
 * E-mail subjects: 1 to 99 printable ASCII characters in one line that starts with a letter or a
 * digit (SNS API reference, Publish, Subject: "less than 100 characters").
 */
public final class Subject {
  /** Most characters. */
  public static final int MAX_LENGTH = 99;

  /** Least characters of a title that are worth reading. */
  private static final int LEAST = 20;

  /** The same of a sentence behind it. */
  private static final int LEAST_OF_SENTENCE = 32;

  private static final Pattern MARKS = Pattern.compile("(?:, |: | - )");

  private Subject() {}

  /** The subject of a message of one or several alerts of one track, the most important first. */
  public static String of(List<DeadlineAlert> alerts, Audience audience) {
    int more = alerts.size() - 1;
    var others = more == 0 ? "" : " (and " + more + " more on " + alerts.getFirst().track() + ")";
    return fit(forms(alerts.getFirst(), audience), MAX_LENGTH - others.length()) + others;
  }

  public static String cut(String line) {
    return Ascii.cut(line, MAX_LENGTH);
  }

  /**
   * A headline in ASCII, the same said in fewer and fewer words; where the title has no such form,
   * the id stands in, and where a sentence of somebody's has none, the headline that is derived.
   */
  public static List<Headline> forms(DeadlineAlert alert, Audience audience) {
    var forms = Headline.forms(alert, audience);
    var first = forms.getFirst();
    var folded = Ascii.fold(first.title()).filter(words -> !words.isEmpty());
    if (first.isNews() && folded.isPresent()) {
      return NewsSentence.forms(folded.get()).stream()
          .map(sentence -> opened(first.withTitle(sentence)))
          .toList();
    }
    var title = Ascii.fold(alert.deadline().title()).orElse(alert.deadline().id());
    return Headline.derivedForms(alert, audience).stream()
        .map(form -> new Headline(form.lead(), title, tail(form)))
        .toList();
  }

  /** The marks between title and tail are ours; blanks at the edge would be folded away. */
  private static String tail(Headline form) {
    var marks = MARKS.matcher(form.tail());
    var ours = marks.lookingAt() ? marks.group() : "";
    return Ascii.fold(form.tail().substring(ours.length())).map(ours::concat).orElse("");
  }

  /** A sentence may begin with a sign; a subject does not. */
  private static Headline opened(Headline sentence) {
    boolean opens =
        !sentence.lead().isEmpty() || Character.isLetterOrDigit(sentence.title().charAt(0));
    return opens ? sentence : new Headline(NewsSentence.NEWS, sentence.title(), sentence.tail());
  }

  /** The longest form that fits; a sentence behind the title is cut before it is left out. */
  private static String fit(List<Headline> forms, int room) {
    for (var form : forms) {
      var text = form.text();
      if (text.length() <= room) {
        return text;
      }
      int title = text.length() - form.tail().length();
      if (form.endsInSentence() && title + LEAST_OF_SENTENCE <= room) {
        return Ascii.cut(text, room);
      }
    }
    var last = forms.getLast();
    int around = last.withTitle("").text().length();
    var title = NewsSentence.cut(last.title(), Math.max(LEAST, room - around));
    return NewsSentence.cut(last.withTitle(title).text(), room);
  }
}
