package io.deadlinewatch.briefing.words;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Due;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An alert in a line. Where somebody put the news of its last revision into a sentence, it is that
 * sentence; else when or what comes first, then the title.
 *
 * @param lead {@code In 15 hours}, {@code Moved later}: never words of the data; may be empty
 * @param title the deadline's title, or the sentence that is the news
 * @param tail what comes of a change: its new moment, or how it ended; may be empty
 */
public record Headline(String lead, String title, String tail) {

  /** The headline of an alert of a deadline. */
  public static Headline of(DeadlineAlert alert, Audience audience) {
    return forms(alert, audience).getFirst();
  }

  /** The headline without a sentence of somebody's, which not every medium can write. */
  public static Headline derived(DeadlineAlert alert, Audience audience) {
    return derivedForms(alert, audience).getFirst();
  }

  /** The same said in fewer and fewer words, each whole. */
  static List<Headline> forms(DeadlineAlert alert, Audience audience) {
    return news(alert, audience).map(List::of).orElseGet(() -> derivedForms(alert, audience));
  }

  static List<Headline> derivedForms(DeadlineAlert alert, Audience audience) {
    var deadline = alert.deadline();
    return switch (alert.cause()) {
      case DeadlineAlert.Reminder _, DeadlineAlert.Reached _ ->
          List.of(
              new Headline(when(alert, audience) + hedge(alert, audience), deadline.title(), ""));
      case DeadlineAlert.Changed changed -> {
        var derived = new ChangeHeadline(alert, changed, audience);
        yield Stream.concat(derived.tails(), Stream.of(""))
            .distinct()
            .map(tail -> new Headline(derived.lead(), deadline.title(), tail))
            .toList();
      }
    };
  }

  /** The sentence that somebody put the last revision into, with the doubt that it leaves out. */
  private static Optional<Headline> news(DeadlineAlert alert, Audience audience) {
    if (!(alert.cause() instanceof DeadlineAlert.Changed changed)) {
      return Optional.empty();
    }
    var doubt = doubt(alert, audience);
    return changed
        .edits()
        .getLast()
        .headline()
        .map(Sentences::bare)
        .map(sentence -> doubt.map(word -> NewsSentence.doubted(sentence, word)).orElse(sentence))
        .map(sentence ->
            new Headline(NewsSentence.lead(sentence, changed.correctsWhatWasTold()), sentence, ""));
  }

  /** The whole line. */
  public String text() {
    return (lead.isEmpty() ? "" : lead + ": ") + title + tail;
  }

  /** The line with another title, such as an id where the title cannot be written. */
  public Headline withTitle(String other) {
    return new Headline(lead, other, tail);
  }

  /** Whether it is a sentence that somebody put the news into. */
  public boolean isNews() {
    return lead.isEmpty() || lead.equals(NewsSentence.CORRECTION) || lead.equals(NewsSentence.NEWS);
  }

  /** Whether it ends in a sentence, and names no day of its own. */
  public boolean isSentence() {
    return isNews() || endsInSentence();
  }

  /** Whether the tail is a sentence of its own. */
  boolean endsInSentence() {
    return tail.startsWith(": ") || tail.startsWith(" - ");
  }

  private static String when(DeadlineAlert alert, Audience audience) {
    var due = alert.deadline().due();
    var words = new DueWords(audience, alert.at());
    var left = words.left(due);
    boolean day = due instanceof Due.Through && !left.equals(TimeLeft.NOW);
    return capital(day ? left + ", " + words.lastDay((Due.Through) due) : left);
  }

  static String hedge(DeadlineAlert alert, Audience audience) {
    return doubt(alert, audience).map(word -> " (" + word + ")").orElse("");
  }

  private static Optional<String> doubt(DeadlineAlert alert, Audience audience) {
    var deadline = alert.deadline();
    return deadline.status().isOpen()
        ? CertaintyWords.doubt(deadline.certainty(), deadline.due(), alert.at(), audience)
        : Optional.empty();
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
