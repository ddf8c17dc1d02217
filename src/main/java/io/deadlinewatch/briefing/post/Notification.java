package io.deadlinewatch.briefing.post;

import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.briefing.words.Sentences;
import io.deadlinewatch.briefing.words.TimeLeft;
import java.util.Optional;

/** What an alert says in a sentence or two, in plain words: for what rings or is read out. */
public final class Notification {
  private Notification() {}

  /** The words of an alert; of one that comes late, with as of when it speaks. */
  public static String of(PostedAlert alert, Optional<String> late) {
    var words = alert.isDigest() ? Sentences.ended(alert.headline()) : words(alert);
    return late.map(line -> line + " " + words).orElse(words);
  }

  private static String words(PostedAlert alert) {
    var document = alert.document();
    var outcome = document.text("deadline", "outcome").filter(_ -> !alert.hasNews());
    var named = alert.named().filter(_ -> !alert.isOpen());
    if (outcome.isPresent() && named.isPresent()) {
      // Whole: the headline has its first sentence alone.
      return Sentences.ended(named.get()) + " " + Sentences.ended(outcome.get());
    }
    Optional<String> more;
    if (!alert.isOpen()) {
      more = Optional.empty();
    } else if (alert.kind().equals("changed")) {
      more = document.text("words", "timeLeft").map(left -> left(alert, left));
    } else if (alert.hasLastDay() && !document.words("words", "timeLeft").equals(TimeLeft.NOW)) {
      // The headline names the day.
      more = Optional.empty();
    } else {
      more = document.texts("words", "due").stream().findFirst().map(due -> due(alert, due));
    }
    return Sentences.ended(alert.headline())
        + more.map(words -> " " + Sentences.ended(words)).orElse("");
  }

  private static String left(PostedAlert alert, String left) {
    return alert.hasLastDay()
        ? Character.toUpperCase(left.charAt(0)) + left.substring(1)
        : (alert.isAgo() ? "Was due " : "Due ") + left;
  }

  /** {@code Due Mon Nov 10, 2025, 12:01 AM EST}, {@code Last day was Sun Nov 9, 2025}. */
  private static String due(PostedAlert alert, String words) {
    if (!alert.hasLastDay()) {
      return (alert.isPast() ? "Was due " : "Due ") + words;
    }
    return (alert.isPast() ? "Last day was " : "Last day ") + DueWords.dayOf(words);
  }
}
