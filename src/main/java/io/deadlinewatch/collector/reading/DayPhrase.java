package io.deadlinewatch.collector.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day in a sentence.
 *
 * @param from its first token
 * @param to behind its last token
 * @param month 1 to 12, or whatever stands where a month should
 * @param day of the month
 * @param year 0 where none is written
 */
record DayPhrase(int from, int to, int month, int day, int year) {
  boolean hasYear() {
    return year != 0;
  }

  /** The day; none without a year, and for a day that no calendar has. */
  Optional<LocalDate> date() {
    try {
      return hasYear() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** The next such day, that day itself too, of one that has no year. */
  Optional<LocalDate> nextFrom(LocalDate start) {
    return in(start.getYear())
        .date()
        .filter(date -> !date.isBefore(start))
        .or(() -> in(start.getYear() + 1).date());
  }

  DayPhrase in(int otherYear) {
    return new DayPhrase(from, to, month, day, otherYear);
  }
}
