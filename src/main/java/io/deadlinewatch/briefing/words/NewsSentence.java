package io.deadlinewatch.briefing.words;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The news as somebody put it into a sentence, and what has to be said beside it. */
final class NewsSentence {
  /** Opens what takes back what was told. */
  static final String CORRECTION = "Correction";

  /** Opens a sentence that begins with a sign. */
  static final String NEWS = "News";

  private NewsSentence() {}

  private static final Pattern DOUBT = Pattern.compile(" \\((?:tentative|threatened)\\)$");

  /** A sentence that is cut keeps the doubt at its end. */
  static String cut(String sentence, int length) {
    var doubt = DOUBT.matcher(sentence);
    if (sentence.length() <= length || !doubt.find() || length < 2 * doubt.group().length()) {
      return Ascii.cut(sentence, length);
    }
    var said = sentence.substring(0, doubt.start());
    return Ascii.cut(said, length - doubt.group().length()) + doubt.group();
  }

  /** The sentence, and what stands before the colon where that holds its doubt. */
  static List<String> forms(String sentence) {
    int colon = sentence.indexOf(": ");
    return colon > 0 && DOUBT.matcher(sentence.substring(0, colon)).find()
        ? List.of(sentence, sentence.substring(0, colon))
        : List.of(sentence);
  }

  /** The doubt stands where the statement ends: before a colon that explains it, else last. */
  static String doubted(String sentence, String word) {
    if (sentence.toLowerCase(Locale.ROOT).contains(word)) {
      return sentence;
    }
    int colon = sentence.indexOf(": ");
    int end = colon > 0 ? colon : sentence.length();
    return sentence.substring(0, end) + " (" + word + ")" + sentence.substring(end);
  }

  /** Who was told something false reads that first, in every medium. */
  static String lead(String sentence, boolean isCorrection) {
    boolean said = sentence.regionMatches(true, 0, CORRECTION, 0, CORRECTION.length());
    return isCorrection && !said ? CORRECTION : "";
  }

  /** The sentence for a list that is read later. */
  static String listed(String sentence, Edit edit, Deadline to) {
    boolean doubtful = to.status().isOpen() && to.certainty() != Certainty.SCHEDULED;
    var said = doubtful ? doubted(Sentences.bare(sentence), to.certainty().word()) : sentence;
    return new Headline(lead(said, edit.isRetraction()), said, "").text();
  }
}
