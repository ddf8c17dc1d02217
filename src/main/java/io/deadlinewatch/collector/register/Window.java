package io.deadlinewatch.collector.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Days of publication, both inclusive, in eastern time: the Register's days are Washington's.
 *
 * @param from the first
 * @param to the last
 */
public record Window(LocalDate from, LocalDate to) {
  /** Where the Register is printed. */
  public static final ZoneId EASTERN = ZoneId.of("America/New_York");

  /** Records change for days after printing, so that each is looked at more than once. */
  private static final int DAYS_BACK = 7;

  /** The last week, as Washington's calendar has it. */
  public static Window before(Instant now) {
    return since(today(now).minusDays(DAYS_BACK), now);
  }

  /** From a day until today in Washington; that day alone where it is still to come. */
  public static Window since(LocalDate day, Instant now) {
    var today = today(now);
    return new Window(day, day.isAfter(today) ? day : today);
  }

  /** Today in Washington. */
  public static LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, EASTERN);
  }

  /** Two halves that hold the same days; itself where it is a day. */
  List<Window> halves() {
    if (!from.isBefore(to)) {
      return List.of(this);
    }
    var middle = from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);
    return List.of(new Window(from, middle), new Window(middle.plusDays(1), to));
  }
}
