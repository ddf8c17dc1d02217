package io.deadlinewatch.board.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a day stands on the timeline, in percent of its width: whole weeks, from two before this
 * one to nine after it; then a break, and a column a year.
 *
 * @param from the first Monday
 * @param years those after the weeks, the first of them perhaps what is left of it; all that is
 *     later stands at the end of the last
 */
record TimeScale(LocalDate from, List<Integer> years) {
  /** The width of the weeks. */
  static final double WEEKS_WIDTH = 68;

  static final int WEEKS = 11;
  static final int DAYS = 7 * WEEKS;

  private static final int WEEKS_BEFORE = 2;
  private static final double YEARS_FROM = 72;
  private static final double YEARS_WIDTH = 26;
  private static final int MOST_YEARS = 4;

  /** The scale on a day that has room for others. */
  static TimeScale on(LocalDate today, Collection<LocalDate> days) {
    var from =
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS_BEFORE);
    var end = from.plusDays(DAYS);
    int first = end.getYear();
    var years =
        days.stream()
            .filter(day -> !day.isBefore(end))
            .max(LocalDate::compareTo)
            .map(last -> Math.min(last.getYear(), first + MOST_YEARS - 1))
            .map(last -> IntStream.rangeClosed(first, last).boxed().toList())
            .orElse(List.of());
    return new TimeScale(from, years);
  }

  /**
   * Where a day stands; nowhere if it is before the first.
   *
   * @param part how much of the day is over, from 0 to 1
   */
  Optional<Double> at(LocalDate day, double part) {
    long days = from.until(day, ChronoUnit.DAYS);
    if (days < 0) {
      return Optional.empty();
    }
    if (days < DAYS) {
      return Optional.of((days + part) * WEEKS_WIDTH / DAYS);
    }
    return years.isEmpty() ? Optional.empty() : Optional.of(inYears(day));
  }

  private double inYears(LocalDate day) {
    int column = day.getYear() - years.getFirst();
    if (column >= years.size()) {
      return YEARS_FROM + YEARS_WIDTH;
    }
    var end = from.plusDays(DAYS);
    var begins = column == 0 ? end : LocalDate.of(day.getYear(), 1, 1);
    var ends = LocalDate.of(day.getYear() + 1, 1, 1);
    double within =
        (begins.until(day, ChronoUnit.DAYS) + 0.5) / begins.until(ends, ChronoUnit.DAYS);
    return yearAt(column) + within * YEARS_WIDTH / years.size();
  }

  /** Where a year's column begins. */
  double yearAt(int column) {
    return YEARS_FROM + column * YEARS_WIDTH / years.size();
  }

  /** A place as it is written into a drawing. */
  static String percent(double place) {
    return String.format(Locale.ROOT, "%.2f%%", place);
  }
}
