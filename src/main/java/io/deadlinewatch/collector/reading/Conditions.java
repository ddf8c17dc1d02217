package io.deadlinewatch.collector.reading;

import java.util.Set;

/** Says whether what happens on a day hangs on something else. */
final class Conditions {
  private static final Set<String> IF = Set.of("if", "should", "provided");
  private static final Set<String> NEEDED =
      Lexicon.words(
          """
          requested necessary needed held warranted scheduled received request adopted
          approved required finalized receives requests requesting contacts
          """);
  private static final Set<String> ANYONE =
      Set.of("you", "interested", "practicable", "practical", "possible", "applicable", "mailed");
  private static final Set<String> ONE_OF_TWO =
      Set.of("later", "earlier", "latest", "earliest", "sooner");
  private static final int NEAR = 8;

  /** "Public hearing: If one is requested by May 1, it will be held on May 9." */
  private static final int LABELLED = 4;

  private Conditions() {}

  static boolean hold(Sentence sentence, Mention mention, int from, ReadingClass kind) {
    int to = end(sentence, mention.to());
    if (kind == ReadingClass.COMMENTS
        || kind == ReadingClass.REQUEST_TO_APPEAR
        || kind == ReadingClass.REBUTTAL) {
      int comma = sentence.last(from, mention.from(), Set.of(","));
      return comma > 0 && isIf(sentence, from, comma);
    }
    return isUnless(sentence, mention.to(), to)
        || isOneOfTwo(sentence, mention)
        || sentence.says(mention.to(), to, ",", "provided", "that")
        || isIf(sentence, sentence.has(0, LABELLED, IF) ? 0 : from, mention.from())
        || sentence.has(
            from,
            mention.from(),
            Set.of("unless", "contingent", "would", "tentatively", "tentative"))
        || isIf(sentence, mention.to(), to)
        || sentence.says(from, mention.from(), "may", "also", "be")
        || sentence.says(from, mention.from(), "may", "be", "continued")
        || sentence.says(from, mention.from(), "may", "be", "extended")
        || sentence.says(from, mention.from(), "proposed", "effective")
        || sentence.says(from, mention.from(), "proposes", "that")
        || sentence.says(from, mention.from(), "proposing", "that")
        || sentence.says(from, to, "subject", "to", "approval")
        || (sentence.has(
                from,
                mention.from(),
                Set.of("anticipated", "anticipates", "expected", "expects", "intends", "proposing"))
            && (kind.isBeginning() || kind == ReadingClass.HEARING));
  }

  /** "the later of February 5, 2026, or the date on which". */
  private static boolean isOneOfTwo(Sentence sentence, Mention mention) {
    return sentence.word(mention.from() - 1).equals("of")
        && ONE_OF_TWO.contains(sentence.word(mention.from() - 2));
  }

  /** Not of what only remains in force "unless". */
  private static boolean isUnless(Sentence sentence, int from, int to) {
    int unless = sentence.first(from, to, Set.of("unless", "contingent", "absent"));
    return unless >= 0
        && !sentence.has(from, unless, Set.of("continue", "continues", "remain", "remains"));
  }

  /** "If requested", "if a hearing is held": not "if you wish to comment". */
  private static boolean isIf(Sentence sentence, int from, int to) {
    int at = sentence.first(from, to, IF);
    while (at >= 0) {
      boolean isShould = sentence.word(at).equals("should") && at > from;
      int end = Math.min(to, at + NEAR);
      if (!isShould
          && sentence.has(at, end, NEEDED)
          && !sentence.has(at, Math.min(to, at + 3), ANYONE)) {
        return true;
      }
      at = sentence.first(at + 1, to, IF);
    }
    return false;
  }

  private static int end(Sentence sentence, int from) {
    int end = sentence.first(from, sentence.size(), Set.of(";"));
    return end < 0 ? sentence.size() : end;
  }
}
