package io.deadlinewatch.collector.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one sentence: its days, what they are of, and what to look at twice. */
final class SentenceReader {
  private static final Set<String> BEFORE_PREPOSITION =
      Lexicon.words(", ( the at on including and of about midnight to until");
  private static final Set<String> ENDS = Set.of("through", "until", "till", "to", "-");

  private final Sentence sentence;
  private final Optional<LocalDate> publication;
  private final List<Mention> mentions;
  private final List<ClockPhrase> loose;
  private final Exclusions exclusions;
  private final Classifier classifier;
  private final List<Reading> readings = new ArrayList<>();
  private Optional<LocalDate> old = Optional.empty();

  SentenceReader(Sentence sentence, Optional<LocalDate> publication) {
    this.sentence = sentence;
    this.publication = publication;
    var found = Mentions.of(sentence);
    this.mentions = found.mentions();
    this.loose = found.loose();
    this.exclusions = new Exclusions(sentence, mentions);
    this.classifier = new Classifier(sentence);
  }

  /** The readings in their order. */
  List<Reading> read() {
    var putOff = new PutOff(readings);
    for (int which = 0; which < mentions.size(); which++) {
      if (!exclusions.leaveOut(which)) {
        read(which);
        putOff.to();
      } else if (exclusions.isPutOff(which)) {
        putOff.from(mentions.get(which).day().date());
      }
    }
    old = putOff.end();
    return List.copyOf(readings);
  }

  /** A date that is put off for one which another sentence gives. */
  Optional<LocalDate> old() {
    return old;
  }

  boolean hasMentions() {
    return !mentions.isEmpty();
  }

  /** The times that stand beside no day. */
  List<ClockPhrase> looseClocks() {
    return loose;
  }

  private void read(int which) {
    var mention = mentions.get(which);
    int from = clauseStart(which);
    var subject = subject(which, from);
    var kind = ended(which, subject.orElse(ReadingClass.OTHER));
    if (kind.isAsked() && Links.isOpening(sentence, mentions, which)) {
      return;
    }
    if (isSecondDay(which, kind)) {
      mention.clock().ifPresent(this::atHour);
      return;
    }
    var reading = reading(which, kind, from);
    boolean isBefore = reading.flags().contains(ReadingFlag.PAST);
    if (isBefore && (kind == ReadingClass.OTHER || kind == ReadingClass.HEARING)) {
      return;
    }
    if (subject.isEmpty() && kind == ReadingClass.OTHER && isNarrative(mention)) {
      return;
    }
    readings.add(reading);
  }

  /** What is told of without any word for a deadline, in a sentence of some length. */
  private boolean isNarrative(Mention mention) {
    return sentence.has(0, sentence.size(), Lexicon.PAST)
        || (sentence.size() - (mention.to() - mention.from()) > 12
            && !sentence.has(0, sentence.size(), Set.of("by", "before", "until", "will", "than")));
  }

  private Reading reading(int which, ReadingClass kind, int from) {
    var mention = mentions.get(which);
    Set<ReadingFlag> flags = EnumSet.noneOf(ReadingFlag.class);
    var date = date(mention, flags);
    var clock =
        mention.clock().or(() -> kind == ReadingClass.HEARING ? loose(which) : Optional.empty());
    clock.filter(ClockPhrase::isMidnight).ifPresent(_ -> flags.add(ReadingFlag.MIDNIGHT));
    var word = clock.flatMap(ClockPhrase::zone);
    if (date.isPresent()
        && clock.isPresent()
        && word.isPresent()
        && word.orElseThrow().contradicts(date.orElseThrow(), clock.orElseThrow().time())) {
      flags.add(ReadingFlag.ZONE_MISMATCH);
    }
    if (Conditions.hold(sentence, mention, from, kind)) {
      flags.add(ReadingFlag.CONDITIONAL);
    }
    if (date.isPresent()
        && publication.isPresent()
        && date.orElseThrow().isBefore(publication.orElseThrow())) {
      flags.add(ReadingFlag.PAST);
    }
    Optional<LocalTime> time = clock.filter(each -> !each.isMidnight()).map(ClockPhrase::time);
    Optional<ZoneId> zone = word.flatMap(ZoneWord::zone);
    return new Reading(kind, date, time, zone, flags, sentence.text(), Optional.empty());
  }

  private Optional<LocalDate> date(Mention mention, Set<ReadingFlag> flags) {
    if (mention.day().hasYear()) {
      var date = mention.day().date();
      if (date.isEmpty()) {
        flags.add(ReadingFlag.UNREADABLE);
      }
      return date;
    }
    flags.add(ReadingFlag.NO_YEAR);
    return publication.flatMap(mention.day()::nextFrom);
  }

  private Optional<ClockPhrase> loose(int which) {
    int to = which + 1 < mentions.size() ? mentions.get(which + 1).from() : sentence.size();
    int from = mentions.get(which).to();
    int before = which == 0 ? 0 : mentions.get(which - 1).to();
    return loose.stream()
        .filter(clock -> clock.from() >= from && clock.to() <= to)
        .findFirst()
        .or(() ->
            loose.stream()
                .filter(clock -> clock.from() >= before && clock.to() <= from)
                .findFirst());
  }

  private int clauseStart(int which) {
    int from = which == 0 ? 0 : mentions.get(which - 1).to();
    int semicolon = sentence.last(from, mentions.get(which).from(), Set.of(";"));
    return semicolon < 0 ? from : semicolon + 1;
  }

  private int clauseEnd(int which) {
    int to = which + 1 < mentions.size() ? mentions.get(which + 1).from() : sentence.size();
    int semicolon = sentence.first(mentions.get(which).to(), to, Set.of(";"));
    return semicolon < 0 ? to : semicolon;
  }

  private Optional<ReadingClass> subject(int which, int from) {
    var mention = mentions.get(which);
    boolean isLabel =
        sentence.word(mention.to()).equals(":")
            || (mention.from() == 0 && sentence.word(mention.to()).equals("-"));
    var right = classifier.ofEstablished(mention.to());
    if (isLabel && classifier.of(from, mention.from()).isEmpty()) {
      int semicolon = sentence.first(mention.to(), sentence.size(), Set.of(";"));
      right = classifier.ofLabelled(mention.to(), semicolon < 0 ? sentence.size() : semicolon);
    }
    return right
        .or(() -> classifier.of(from, mention.from()))
        .or(() -> isLinkedBack(which) ? lastKind() : Optional.empty())
        .or(() ->
            classifier
                .ofLabelled(mention.to(), clauseEnd(which))
                .filter(_ -> from == 0 || isLeading(mention)))
        .or(() -> classifier.of(0, mention.from()))
        .or(() -> classifier.ofLabelled(mention.to(), sentence.size()));
  }

  private boolean isLeading(Mention mention) {
    return sentence.word(mention.from() - 1).equals("on")
        && Set.of(",", "and", ";").contains(sentence.word(mention.from() - 2));
  }

  private boolean isLinkedBack(int which) {
    return which > 0 && Links.isLinked(sentence, mentions.get(which - 1), mentions.get(which));
  }

  private Optional<ReadingClass> lastKind() {
    return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast().kind());
  }

  /** "through" and "until" make an end of what is in force. */
  private ReadingClass ended(int which, ReadingClass subject) {
    if (!subject.isBeginning() && !subject.isEnd() && subject != ReadingClass.OTHER) {
      return subject;
    }
    var mention = mentions.get(which);
    int at = mention.from() - 1;
    while (at > 0
        && BEFORE_PREPOSITION.contains(sentence.word(at))
        && !ENDS.contains(sentence.word(at))) {
      at--;
    }
    var word = sentence.word(at);
    boolean isDelayed = subject == ReadingClass.EFFECTIVE && isPutOff(which);
    if (!ENDS.contains(word) || isDelayed || (word.equals("-") && !isLinkedBack(which))) {
      return subject;
    }
    if (word.equals("through")) {
      return ReadingClass.THROUGH;
    }
    boolean isRange =
        isLinkedBack(which) || sentence.says(clauseStart(which), mention.from(), "and", "extend");
    if (word.startsWith("until") || word.equals("till")) {
      return ReadingClass.EXPIRES;
    }
    if (subject.isEnd()) {
      return subject;
    }
    return isRange && !isPutOff(which)
        ? mention.clock().isPresent() ? ReadingClass.EXPIRES : ReadingClass.THROUGH
        : subject;
  }

  private boolean isPutOff(int which) {
    int to = mentions.get(which).from();
    return sentence.has(0, to, Lexicon.DELAY)
        || (sentence.says(0, to, "effective", "date") && sentence.has(0, to, Lexicon.EXTEND));
  }

  /** Both days begin at the same hour, which stands behind the second. */
  private void atHour(ClockPhrase clock) {
    var first = readings.getLast();
    if (first.time().isEmpty() && !clock.isMidnight()) {
      readings.set(
          readings.size() - 1, first.at(clock.time(), clock.zone().flatMap(ZoneWord::zone)));
    }
  }

  /** A hearing of several days begins on the first. */
  private boolean isSecondDay(int which, ReadingClass kind) {
    return kind == ReadingClass.HEARING
        && which > 0
        && !readings.isEmpty()
        && readings.getLast().kind() == ReadingClass.HEARING
        && (isLinkedBack(which) || mentions.get(which).from() - mentions.get(which - 1).to() <= 1);
  }
}
