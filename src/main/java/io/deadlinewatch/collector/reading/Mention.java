package io.deadlinewatch.collector.reading;

import java.util.Optional;

/**
 * A day in a sentence together with the clock time that belongs to it.
 *
 * @param from the first token of both
 * @param to behind the last token of both
 * @param day the day
 * @param clock the time, if one is written beside it
 */
record Mention(int from, int to, DayPhrase day, Optional<ClockPhrase> clock) {
  static Mention of(DayPhrase day) {
    return new Mention(day.from(), day.to(), day, Optional.empty());
  }

  Mention with(ClockPhrase time) {
    return new Mention(
        Math.min(from, time.from()), Math.max(to, time.to()), day, Optional.of(time));
  }

  Mention in(int year) {
    return new Mention(from, to, day.in(year), clock);
  }
}
