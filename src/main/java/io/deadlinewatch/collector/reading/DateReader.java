package io.deadlinewatch.collector.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a text of the Federal Register: its {@code dates}, or its abstract.
 *
 * <ol>
 *   <li>The text is taken apart into {@link SentenceSplitter}.
 *   <li>Of each, {@link Mentions} finds the days and the clock time beside each.
 *   <li>{@link Exclusions} leaves out days that are no deadlines.
 *   <li>{@link Classifier} says what a day is of, by the words before it, or behind "DATE:".
 *   <li>What is to be looked at twice is flagged: {@link Conditions}, midnight, a zone's word that
 *       the day contradicts, a day before publication.
 *   <li>A sentence without a day may have one that is counted: {@link RelativeGrammar}.
 *   <li>The hour of a hearing may stand one sentence further.
 *   <li>What is said twice is one reading, the sharper.
 * </ol>
 *
 * It takes time in proportion to the text, and refuses none.
 */
public final class DateReader {
  private static final Set<String> INDEFINITE = Set.of("indefinitely", "announced", "determined");

  private final Optional<LocalDate> publication;
  private final List<Reading> readings = new ArrayList<>();

  private DateReader(Optional<LocalDate> publication) {
    this.publication = publication;
  }

  /**
   * The readings of a text, in its order.
   *
   * @param publication when the document was published, if that is known
   */
  public static List<Reading> read(String text, Optional<LocalDate> publication) {
    var reader = new DateReader(publication);
    SentenceSplitter.of(text).forEach(reader::sentence);
    return OneEach.of(reader.readings);
  }

  private void sentence(Sentence sentence) {
    var reader = new SentenceReader(sentence, publication);
    if (reader.hasMentions()) {
      readings.addAll(reader.read());
      reader.old().ifPresent(this::putOff);
      return;
    }
    if (isHourOfHearing(sentence, reader)) {
      atHour(reader.looseClocks().getFirst());
      return;
    }
    counted(sentence);
  }

  /** "Exclusions are extended through August 31. They were scheduled to expire on May 31." */
  private void putOff(LocalDate old) {
    boolean isLater =
        !readings.isEmpty()
            && readings.getLast().was().isEmpty()
            && readings.getLast().date().filter(old::isBefore).isPresent();
    if (isLater) {
      readings.add(readings.removeLast().insteadOf(old));
    }
  }

  private boolean isHourOfHearing(Sentence sentence, SentenceReader reader) {
    boolean isHearing =
        !readings.isEmpty()
            && readings.getLast().kind() == ReadingClass.HEARING
            && readings.getLast().time().isEmpty();
    return isHearing
        && !reader.looseClocks().isEmpty()
        && !sentence.has(0, sentence.size(), Lexicon.RECEIVE);
  }

  private void atHour(ClockPhrase clock) {
    var hearing = readings.removeLast();
    var zone = clock.zone().flatMap(ZoneWord::zone);
    boolean isAnother =
        hearing.date().isPresent()
            && clock
                .zone()
                .filter(word -> word.contradicts(hearing.date().orElseThrow(), clock.time()))
                .isPresent();
    var sharper =
        clock.isMidnight() ? hearing.with(ReadingFlag.MIDNIGHT) : hearing.at(clock.time(), zone);
    readings.add(isAnother ? sharper.with(ReadingFlag.ZONE_MISMATCH) : sharper);
  }

  private void counted(Sentence sentence) {
    var relative = new RelativeGrammar(sentence, publication, readings).find();
    var classifier = new Classifier(sentence);
    if (relative.isPresent()) {
      var found = relative.orElseThrow();
      classifier
          .of(0, found.from())
          .or(() -> classifier.ofLabelled(found.to(), sentence.size()))
          .ifPresent(kind -> add(sentence, kind, found.date(), ReadingFlag.RELATIVE));
    } else if (sentence.has(0, sentence.size(), INDEFINITE)
        && sentence.has(0, sentence.size(), Lexicon.DELAY)) {
      classifier
          .of(0, sentence.size())
          .ifPresent(kind -> add(sentence, kind, Optional.empty(), ReadingFlag.UNREADABLE));
    }
  }

  private void add(
      Sentence sentence, ReadingClass kind, Optional<LocalDate> date, ReadingFlag flag) {
    var reading =
        new Reading(
            kind,
            date,
            Optional.empty(),
            Optional.empty(),
            Set.of(flag),
            sentence.text(),
            Optional.empty());
    boolean isConditional =
        kind.isBeginning() && sentence.has(0, sentence.size(), Set.of("unless", "would"));
    readings.add(isConditional ? reading.with(ReadingFlag.CONDITIONAL) : reading);
  }
}
