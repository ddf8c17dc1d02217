package io.deadlinewatch.collector.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the days of a sentence and gives each the clock time beside it.
 *
 * <ol>
 *   <li>Every token begins a day, a clock time, or nothing.
 *   <li>A time belongs to the day that follows it with no more than "on", a comma, or a weekday
 *       between, unless the day before it stands as near and has none yet.
 *   <li>A day without a year has the year of the next one, where both are a range or a list.
 * </ol>
 */
final class Mentions {
  private static final Set<String> BEFORE_DAY =
      Set.of(",", "on", "of", "(", ")", "the", "at", "end");
  private static final Set<String> BEFORE_CLOCK =
      Lexicon.words(
          """
          , at by from beginning starting begin start no later than before ( ) between
          commencing - and not until daily each day of the time
          """);
  private static final Set<String> ENDS = Set.of("until", "through", "to", "by", "before");
  private static final Set<String> LINKS = Set.of("and", "or", "-", "to", "through", "until", ",");
  private static final int REACH = 6;

  private final Sentence sentence;
  private final ClockGrammar clockGrammar;
  private final List<Mention> days = new ArrayList<>();
  private final List<ClockPhrase> clocks = new ArrayList<>();
  private final List<ClockPhrase> loose = new ArrayList<>();

  private Mentions(Sentence sentence) {
    this.sentence = sentence;
    this.clockGrammar = new ClockGrammar(sentence.tokens());
  }

  /** The mentions of a sentence in their order, and times that belong to none. */
  record Found(List<Mention> mentions, List<ClockPhrase> loose) {}

  static Found of(Sentence sentence) {
    var mentions = new Mentions(sentence);
    mentions.scan();
    mentions.clocks.forEach(mentions::attach);
    mentions.years();
    return new Found(List.copyOf(mentions.days), List.copyOf(mentions.loose));
  }

  private void scan() {
    var dayGrammar = new DayGrammar(sentence.tokens());
    int at = 0;
    while (at < sentence.size()) {
      var found = dayGrammar.at(at);
      var clock = found.isEmpty() ? clockGrammar.at(at) : Optional.<ClockPhrase>empty();
      found.forEach(day -> days.add(Mention.of(withWeekday(day))));
      clock.ifPresent(clocks::add);
      at = found.isEmpty() ? clock.map(ClockPhrase::to).orElse(at + 1) : found.getLast().to();
    }
  }

  private DayPhrase withWeekday(DayPhrase day) {
    int at = day.from() - 1;
    if (sentence.word(at).equals(",") || sentence.word(at).equals(".")) {
      at--;
    }
    return at >= 0 && Months.isWeekday(sentence.tokens().get(at))
        ? new DayPhrase(at, day.to(), day.month(), day.day(), day.year())
        : day;
  }

  private void attach(ClockPhrase clock) {
    int next = 0;
    while (next < days.size() && days.get(next).from() < clock.from()) {
      next++;
    }
    boolean isAfter =
        next > 0
            && days.get(next - 1).clock().isEmpty()
            && isOnly(days.get(next - 1).to(), clock.from(), BEFORE_CLOCK);
    boolean isBefore =
        next < days.size()
            && days.get(next).clock().isEmpty()
            && isOnly(clock.to(), days.get(next).from(), BEFORE_DAY);
    if (isBefore && (!isAfter || ENDS.contains(sentence.word(clock.from() - 1)))) {
      var day = days.get(next);
      days.set(next, day.with(clockGrammar.zonedBehind(clock, day.to()).orElse(clock)));
    } else if (isAfter) {
      days.set(next - 1, days.get(next - 1).with(clock));
    } else {
      loose.add(clock);
    }
  }

  private boolean isOnly(int from, int to, Set<String> words) {
    if (to - from > REACH) {
      return false;
    }
    for (int index = from; index < to; index++) {
      if (!words.contains(sentence.word(index))) {
        return false;
      }
    }
    return true;
  }

  private void years() {
    for (int index = days.size() - 2; index >= 0; index--) {
      var day = days.get(index);
      var next = days.get(index + 1);
      if (!day.day().hasYear() && next.day().hasYear() && isLinked(day, next)) {
        boolean isTurn = day.day().month() > next.day().month();
        days.set(index, day.in(isTurn ? next.day().year() - 1 : next.day().year()));
      }
    }
  }

  private boolean isLinked(Mention day, Mention next) {
    return next.from() - day.to() <= 2 && isOnly(day.to(), next.from(), LINKS);
  }
}
