package io.deadlinewatch.collector.reading;

import java.util.List;
import java.util.Set;

/**
 * Finds the date that a sentence puts off: the old one of an extension, a delay or a correction.
 */
final class OldDates {
  private static final int NEAR = 12;
  private static final Set<String> OLD =
      Lexicon.words(
          """
          originally previously formerly initially instead rather original erroneously
          incorrectly prior earlier
          """);
  private static final Set<String> ENDED =
      Lexicon.words("closed closes ended ends expired expires was were due expire close end");
  private static final Set<String> BETWEEN =
      Set.of("on", "by", "at", "to", ",", "the", "is", "for");

  /** What stands until it is put off. */
  private static final Set<String> STANDS =
      Lexicon.words(
          """
          closed closes ended ends expired expires was were due expire close end currently
          effective scheduled set deadline date
          """);

  private static final Set<String> NEW = Set.of("to", "until", "till", "through");
  private static final Set<String> ANOTHER = Set.of("and", "but", ";", "or");
  private static final Set<String> LOOKS_BACK =
      Set.of("which", "that", "currently", "set", "scheduled", "due", "was", "were");

  private final Sentence sentence;
  private final List<Mention> mentions;

  OldDates(Sentence sentence, List<Mention> mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /** "from July 15 to July 31" of an extension, "originally due on". */
  boolean isOld(int which, int before) {
    var mention = mentions.get(which);
    int near = Math.max(before, mention.from() - NEAR);
    if (sentence.has(near, mention.from(), OLD)
        && !sentence.says(near, mention.from(), "no", "earlier", "than")
        && !sentence.says(near, mention.from(), "prior", "to")) {
      return true;
    }
    boolean isMoved = isMoved(0, mention.from());
    int at = mention.from() - 1;
    while (at > 0 && Set.of(",", "its", "the").contains(sentence.word(at))) {
      at--;
    }
    boolean hasNext = which + 1 < mentions.size();
    boolean isFrom = isMoved && sentence.word(at).equals("from") && hasNext;
    return isFrom
        || (hasNext
            && (isOldDeadline(mention, which, isMoved) || isOldEnd(mention, which, before)));
  }

  /**
   * "The period, which closes on June 3, 2025, is extended to", "we extend the period, set to
   * expire June 3, 2025, until": only where what comes next is the end of something too.
   */
  private boolean isOldEnd(Mention mention, int which, int before) {
    int next = mentions.get(which + 1).from();
    boolean isOne =
        NEW.contains(sentence.word(next - 1)) && !sentence.has(mention.to(), next, ANOTHER);
    if (!isOne || !isEnded(before, mention.from(), STANDS)) {
      return false;
    }
    int from = Math.max(before, mention.from() - NEAR);
    return isMoved(mention.to(), next)
        || (isMoved(from, mention.from()) && sentence.has(from, mention.from(), LOOKS_BACK));
  }

  /**
   * The same, and what a sentence only looks back on: "which closed on May 1, is extended", "were
   * scheduled to expire on".
   */
  boolean isPutOff(int which) {
    int before = which == 0 ? 0 : mentions.get(which - 1).to();
    int day = mentions.get(which).from();
    return isOld(which, before)
        || (isMoved(0, sentence.size()) && isEnded(before, day))
        || (sentence.says(before, day, "scheduled", "to") && isEnded(before, day));
  }

  private boolean isEnded(int before, int day) {
    return isEnded(before, day, ENDED);
  }

  private boolean isEnded(int before, int day, Set<String> words) {
    int at = day - 1;
    while (at > before && BETWEEN.contains(sentence.word(at))) {
      at--;
    }
    return at >= before && words.contains(sentence.word(at));
  }

  private boolean isMoved(int from, int to) {
    return sentence.has(from, to, Lexicon.EXTEND) || sentence.has(from, to, Lexicon.DELAY);
  }

  /** "The June 3, 2025, deadline is extended to". */
  private boolean isOldDeadline(Mention mention, int which, boolean isMoved) {
    int next = mentions.get(which + 1).from();
    boolean isDeadline =
        sentence.has(
            mention.to(), Math.min(next, mention.to() + 3), Set.of("deadline", "date", "due"));
    boolean isMovedThen = isMoved || isMoved(mention.to(), next);
    return isMovedThen && (isDeadline || sentence.says(mention.to(), next, "read"));
  }
}
