package io.deadlinewatch.collector.reading;

import static io.deadlinewatch.collector.reading.ReadingClass.APPLICABLE;
import static io.deadlinewatch.collector.reading.ReadingClass.COMMENTS;
import static io.deadlinewatch.collector.reading.ReadingClass.COMPLIANCE;
import static io.deadlinewatch.collector.reading.ReadingClass.EFFECTIVE;
import static io.deadlinewatch.collector.reading.ReadingClass.EXPIRES;
import static io.deadlinewatch.collector.reading.ReadingClass.HEARING;
import static io.deadlinewatch.collector.reading.ReadingClass.OTHER;
import static io.deadlinewatch.collector.reading.ReadingClass.REBUTTAL;
import static io.deadlinewatch.collector.reading.ReadingClass.REQUEST_TO_APPEAR;

import java.util.Optional;
import java.util.Set;

/**
 * Says what a stretch of words is about: the last verb in it decides, and for "received by", "due"
 * and their like the first noun does.
 */
final class Classifier {
  private static final int NEAR = 8;
  private static final Set<String> AFTER_APPLICABLE =
      Set.of("date", "dates", "on", "as", "beginning", "from", "to", ":", "(", "through", ",", "");

  private static final Set<String> IS = Set.of("is", "are", "be", "becomes", "become");

  private final Sentence sentence;

  Classifier(Sentence sentence) {
    this.sentence = sentence;
  }

  /** What the words between two tokens are about; nothing where they say nothing of dates. */
  Optional<ReadingClass> of(int from, int to) {
    for (int index = Math.min(to, sentence.size()) - 1; index >= from; index--) {
      var verb = verb(index, from, to);
      if (verb.isPresent()) {
        return verb;
      }
    }
    return noun(from, to);
  }

  /** The same of what stands behind "DATE:", where the first word decides. */
  Optional<ReadingClass> ofLabelled(int from, int to) {
    var noun = noun(from, to);
    boolean asks = sentence.has(from, to, Lexicon.RECEIVE) && !sentence.has(from, to, Lexicon.HOLD);
    boolean holds = sentence.has(from, to, Lexicon.HEARING) && sentence.has(from, to, Lexicon.HOLD);
    if (holds && !sentence.has(from, to, Set.of("submit", "deadline", "due", "submission"))) {
      return Optional.of(HEARING);
    }
    return asks && noun.isPresent() ? noun : noun.or(() -> of(from, to));
  }

  /** "The date of May 21, 2026, has been established for the map". */
  Optional<ReadingClass> ofEstablished(int from) {
    return sentence.says(from, sentence.size(), "has", "been", "established")
        ? Optional.of(EFFECTIVE)
        : Optional.empty();
  }

  private Optional<ReadingClass> verb(int index, int from, int to) {
    var word = sentence.word(index);
    if (Lexicon.EFFECT.contains(word)) {
      return Optional.of(EFFECTIVE);
    }
    if (Lexicon.APPLY.contains(word) && isVerb(index, to)) {
      return Optional.of(APPLICABLE);
    }
    if (Lexicon.EXPIRE.contains(word)) {
      return Optional.of(EXPIRES);
    }
    if (Lexicon.COMPLY.contains(word)) {
      return Optional.of(COMPLIANCE);
    }
    if (word.startsWith("meet") && Lexicon.HOLD.contains(word)) {
      return Optional.of(HEARING);
    }
    if (Lexicon.UNDONE.contains(word) && IS.contains(sentence.word(index - 1))) {
      return Optional.of(EFFECTIVE);
    }
    if (Lexicon.HOLD.contains(word)) {
      return held(from, Math.min(to, index + NEAR))
          .or(() -> isToCome(index) ? Optional.of(OTHER) : Optional.empty());
    }
    if (Lexicon.BEGIN.contains(word)) {
      return Optional.of(held(0, to).orElse(isOpening(word, index) ? OTHER : EFFECTIVE));
    }
    boolean isNoun = word.equals("end") && !Lexicon.MODAL.contains(sentence.word(index - 1));
    boolean isCondition = sentence.word(index - 1).equals("if");
    return Lexicon.RECEIVE.contains(word) && !isNoun && !isCondition
        ? received(from, to, word)
        : Optional.empty();
  }

  /** "An examination will be held": something is, whatever it is called. */
  private boolean isToCome(int index) {
    return sentence.word(index - 1).equals("be")
        && Set.of("will", "shall").contains(sentence.word(index - 2));
  }

  private boolean isOpening(String word, int index) {
    return word.startsWith("open")
        || sentence.word(index + 1).endsWith("ing")
        || sentence.has(0, sentence.size(), Lexicon.COMMENT);
  }

  private boolean isVerb(int index, int to) {
    if (sentence.word(index).equals("apply") && sentence.word(index - 1).equals("to")) {
      return sentence.word(index - 2).startsWith("continu"); // not of who wants to apply
    }
    return !sentence.word(index).equals("applicable")
        || index == 0
        || index == to - 1
        || IS.contains(sentence.word(index - 1))
        || (AFTER_APPLICABLE.contains(sentence.word(index + 1))
            && !sentence.word(index - 1).equals("as"));
  }

  private Optional<ReadingClass> held(int from, int to) {
    return sentence.has(from, to, Lexicon.HEARING)
        ? Optional.of(HEARING)
        : Optional.of(HEARING).filter(_ -> sentence.has(0, to, Lexicon.HEARING));
  }

  private Optional<ReadingClass> received(int from, int to, String verb) {
    var noun = noun(from, to).filter(kind -> kind != HEARING);
    if (noun.isPresent()) {
      return noun;
    }
    if (sentence.has(from, to, Lexicon.APPLICATION) || sentence.says(from, to, "notice", "of")) {
      return Optional.of(OTHER);
    }
    if (verb.equals("register")) {
      return Optional.of(REQUEST_TO_APPEAR);
    }
    boolean isAboutComments = sentence.has(0, sentence.size(), Lexicon.COMMENT);
    boolean isAnother = sentence.has(0, sentence.size(), Lexicon.APPLICATION);
    if (verb.startsWith("end")) {
      return Optional.of(isAboutComments ? COMMENTS : EXPIRES);
    }
    return Optional.of(isAboutComments || (!isAnother && !verb.equals("due")) ? COMMENTS : OTHER);
  }

  private Optional<ReadingClass> noun(int from, int to) {
    int comment = sentence.first(from, to, Lexicon.COMMENT);
    int appear = appear(from, to);
    if (appear >= 0 && (comment < 0 || appear < comment)) {
      return Optional.of(REQUEST_TO_APPEAR);
    }
    if (sentence.has(from, to, Lexicon.REBUT)) {
      return Optional.of(REBUTTAL);
    }
    if (comment >= 0) {
      return Optional.of(COMMENTS);
    }
    if (sentence.has(from, to, Lexicon.REPORT) || sentence.has(from, to, Lexicon.COMPLY)) {
      return Optional.of(COMPLIANCE);
    }
    return sentence.has(from, to, Lexicon.HEARING) ? Optional.of(HEARING) : Optional.empty();
  }

  /** Where somebody asks to speak or asks for a hearing; -1 where nobody does. */
  private int appear(int from, int to) {
    for (int index = Math.max(from, 0); index < Math.min(to, sentence.size()); index++) {
      if (Lexicon.REQUEST.contains(sentence.word(index)) && isToSpeak(index, to)) {
        return index;
      }
    }
    return -1;
  }

  private boolean isToSpeak(int index, int to) {
    int end = Math.min(to, index + NEAR);
    int speak = sentence.first(index, end, Lexicon.SPEAK);
    if (speak > 0 && sentence.word(speak - 1).equals("to")) {
      return true;
    }
    boolean isRequest = sentence.word(index).startsWith("request");
    if (sentence.word(index).equals("requested")) {
      boolean isIt = sentence.has(index - 4, index, Set.of("one", "it", "if"));
      return sentence.has(isIt ? 0 : index - 4, index, Lexicon.HEARING);
    }
    boolean isOfHearing =
        isRequest && sentence.has(index - 1, Math.min(to, index + 6), Lexicon.HEARING);
    return (isOfHearing && !sentence.has(index, end, Lexicon.COMMENT))
        || sentence.has(index, end, Set.of("appearance", "oral"));
  }
}
