package io.deadlinewatch.collector.reading;

import java.util.List;
import java.util.Set;

/**
 * Says which days of a sentence are no deadlines: when something was published, a citation, the old
 * date of an extension, a carve-out, a period that is looked back on, what comes every year.
 */
final class Exclusions {
  private static final int NEAR = 12;
  private static final int PARTICIPLE = 5;
  private static final Set<String> LIST = Lexicon.words(", and ; ( ) fr as well at or -");
  private static final Set<String> SPECIAL_OF =
      Lexicon.words(
          """
          as date dates deadline deadlines close business beginning day effective end
          week meeting hearing morning afternoon evening period time month start
          later earlier latest earliest sooner
          """);
  private static final Set<String> GOODS =
      Lexicon.words(
          """
          goods articles loaded vessel transit products entries merchandise aircraft
          shipments
          """);
  private static final Set<String> EXCEPT = Set.of("except", "excluding", "exception");
  private static final Set<String> EVERY =
      Set.of("each", "every", "annually", "succeeding", "annual", "yearly", "following");
  private static final Set<String> REVIEW =
      Set.of("review", "investigation", "por", "poi", "inquiry");
  private static final Set<String> SKIPPED = Lexicon.words("fr ( ) , the at about or on in and");

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final boolean[] isPublication;
  private final OldDates oldDates;

  Exclusions(Sentence sentence, List<Mention> mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.isPublication = new boolean[mentions.size()];
    this.oldDates = new OldDates(sentence, mentions);
  }

  /** Whether a mention, by its place in the sentence, is none. Ask in their order. */
  boolean leaveOut(int which) {
    var mention = mentions.get(which);
    int before = which == 0 ? 0 : mentions.get(which - 1).to();
    isPublication[which] =
        isCited(mention)
            || isHappened(mention, before)
            || isOfInstrument(mention)
            || (which > 0 && isPublication[which - 1] && isListed(before, mention.from()));
    return isPublication[which]
        || oldDates.isOld(which, before)
        || isCarvedOut(mention)
        || isApprovedAsOf(mention)
        || isLookedBackOn(mention)
        || isCancelled(mention)
        || isEveryYear(mention)
        || isHistory(which);
  }

  /** Whether what is left out is the date that another of the sentence puts off. */
  boolean isPutOff(int which) {
    return oldDates.isPutOff(which);
  }

  /** "(86 FR 58205, October 21, 2021)", "86 FR 58205 (October 21, 2021)". */
  private boolean isCited(Mention mention) {
    int from = Math.max(0, mention.from() - NEAR);
    int open = sentence.last(from, mention.from(), Set.of("(", "["));
    int close = sentence.last(from, mention.from(), Set.of(")", "]"));
    boolean isInBracket = open > close;
    Set<String> register = Set.of("fr", "fed");
    boolean isRegister = isInBracket && sentence.has(open - 3, mention.from(), register);
    int near = sentence.last(mention.from() - 4, mention.from(), Set.of("fr"));
    return isRegister
        || (near > 0
            && sentence.tokens().get(near - 1).isNumber()
            && isListed(near, mention.from()));
  }

  /** "published in the Federal Register on", "issued", "dated", "was initiated on". */
  private boolean isHappened(Mention mention, int before) {
    int from = Math.max(before, mention.from() - NEAR);
    int at = mention.from() - 1;
    while (at > from
        && (SKIPPED.contains(sentence.word(at)) || sentence.tokens().get(at).isNumber())) {
      at--;
    }
    var word = sentence.word(at);
    if (word.equals("dated")) {
      return true;
    }
    boolean isRegister =
        word.equals("register") || (word.equals("of") && sentence.word(at - 1).equals("register"));
    boolean isAhead =
        sentence.has(Math.max(from, at - PARTICIPLE), at, Lexicon.MODAL)
            && !sentence.has(
                Math.max(from, at - PARTICIPLE), at, Set.of("was", "were", "been", "had"));
    if (isRegister) {
      int verb = sentence.last(from, at, Lexicon.PAST);
      return !sentence.has(Math.max(from, verb - 3), verb, Set.of("be"));
    }
    boolean isPast = Lexicon.PAST.contains(word) && at >= before;
    return isPast && !isAhead;
  }

  /** "Executive Order 14256 of April 2, 2025", "our notice of July 1, 2019". */
  private boolean isOfInstrument(Mention mention) {
    int of = mention.from() - 1;
    if (!sentence.word(of).equals("of") || of == 0) {
      return false;
    }
    var owner = sentence.word(of - 1);
    return !SPECIAL_OF.contains(owner);
  }

  private boolean isListed(int from, int to) {
    for (int index = from; index < to; index++) {
      var token = sentence.tokens().get(index);
      if (!token.isNumber() && !LIST.contains(token.text())) {
        return false;
      }
    }
    return true;
  }

  /** Goods that were at sea. */
  private boolean isCarvedOut(Mention mention) {
    int except = sentence.first(0, mention.from(), EXCEPT);
    int loaded = sentence.first(0, mention.from(), Set.of("loaded"));
    return (except >= 0
            && sentence.has(except, mention.from(), GOODS)
            && !sentence.has(except, mention.from(), Lexicon.EFFECT))
        || (loaded >= 0 && !sentence.has(loaded, mention.from(), Lexicon.EFFECT));
  }

  private boolean isApprovedAsOf(Mention mention) {
    boolean isAsOf =
        sentence.word(mention.from() - 1).equals("of")
            && sentence.word(mention.from() - 2).equals("as");
    boolean isDelay =
        isAsOf && mention.from() <= 2 && sentence.has(mention.to(), sentence.size(), Lexicon.DELAY);
    boolean isApproved =
        sentence.has(0, mention.from(), Set.of("approved", "approves", "approval"))
            && sentence.has(0, sentence.size(), Set.of("incorporation", "reference", "director"));
    return isDelay || isApproved;
  }

  private boolean isLookedBackOn(Mention mention) {
    int from = Math.max(0, mention.from() - 2 * NEAR);
    boolean isPeriod =
        sentence.has(from, mention.from(), Set.of("period", "por", "poi", "covering", "covers"))
            && sentence.has(from, mention.from(), REVIEW);
    return isPeriod || sentence.has(mention.from() - 6, mention.from(), Set.of("por", "poi"));
  }

  private boolean isCancelled(Mention mention) {
    int moved = sentence.first(0, mention.from(), Set.of("rescheduled", "until", "reschedule"));
    boolean isCancel = sentence.has(0, sentence.size(), Lexicon.CANCEL);
    boolean isScheduled =
        sentence.has(0, mention.from(), Set.of("scheduled", "hearing", "meeting", "planned"));
    boolean wasScheduled =
        sentence.says(0, mention.from(), "was", "scheduled")
            || sentence.says(0, mention.from(), "had", "been", "scheduled")
            || sentence.says(0, mention.from(), "were", "scheduled")
            || (sentence.says(0, mention.from(), "scheduled", "for")
                && sentence.has(mention.to(), sentence.size(), Lexicon.DELAY));
    return moved < 0
        && ((isCancel && isScheduled && !sentence.has(0, mention.from(), Lexicon.EFFECT))
            || wasScheduled);
  }

  private boolean isEveryYear(Mention mention) {
    if (mention.day().hasYear()) {
      return false;
    }
    int from = mention.from() - 5;
    int to = Math.min(sentence.size(), mention.to() + 5);
    return sentence.has(from, mention.from(), EVERY) || sentence.has(mention.to(), to, EVERY);
  }

  /** "On January 29, 2013, BIS published", "April 17, 2024: USTR initiated". */
  private boolean isHistory(int which) {
    var mention = mentions.get(which);
    boolean isLeading =
        mention.from() == 0
            || (mention.from() == 1 && isOn(0))
            || (isOn(mention.from() - 1) && sentence.word(mention.from() - 2).equals(","));
    if (!isLeading) {
      return false;
    }
    for (int index = mention.to(); index < sentence.size(); index++) {
      var word = sentence.word(index);
      if ((Lexicon.MODAL.contains(word) && !word.equals("to"))
          || word.equals("deadline")
          || word.equals(";")
          || word.equals("submit")) {
        return false;
      }
      if (Lexicon.PAST.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOn(int index) {
    return sentence.word(index).equals("on") || sentence.word(index).equals("in");
  }
}
