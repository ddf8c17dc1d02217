package io.deadlinewatch.collector.reading;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A clock time in a sentence, with its zone.
 *
 * @param from its first token
 * @param to behind its last token
 * @param time the time; 00:00 for midnight
 * @param isMidnight whether the sentence says "midnight": of which day, nobody knows
 * @param zone what zone it names, if any
 */
record ClockPhrase(int from, int to, LocalTime time, boolean isMidnight, Optional<ZoneWord> zone) {
  ClockPhrase until(int end, Optional<ZoneWord> other) {
    return new ClockPhrase(from, end, time, isMidnight, zone.or(() -> other));
  }
}
