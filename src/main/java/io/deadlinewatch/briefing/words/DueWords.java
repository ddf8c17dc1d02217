package io.deadlinewatch.briefing.words;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Due;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The due moment in words: in the reader's zone, in the policy's own, and in UTC. */
public final class DueWords {
  private static final String THROUGH = "through ";
  private static final String THE_LAST_DAY = " (the last day)";

  /** Said of a date alone. */
  public static final String NO_TIME = "no clock time given";

  /** A date without its year is read as the next one of that name, or the last. */
  private static final Duration READ_WITHOUT_YEAR = Duration.ofDays(300);

  private final Audience audience;
  private final Instant now;
  private final int year;

  /**
   * @param now the moment of reading; a year is said where it is not the reader's own
   */
  public DueWords(Audience audience, Instant now) {
    this.audience = audience;
    this.now = now;
    this.year = audience.dateOf(now).getYear();
  }

  /**
   * {@code Mon Nov 10, 12:01 AM EST}, {@code Sat Nov 1}, or {@code last day Sun Nov 9}; a day that
   * is not the reader's with its place, and where it begins on another date also when: {@code Sat
   * Nov 1 in Seoul (begins Fri Oct 31, 11:00 AM EDT)}.
   */
  public String brief(Due due) {
    return standing(due) + aside(beside(due));
  }

  /** As {@link #brief}, without when it begins or ends for the reader. */
  public String standing(Due due) {
    return due instanceof Due.Through last ? "last day " + lastDay(last) : written(due);
  }

  /** As it is written, in the reader's own zone where it is a clock time. */
  public String written(Due due) {
    return switch (due) {
      case Due.At at -> moment(at.instant().orElseThrow().atZone(audience.zone()));
      case Due.On(var date, var spokenIn) ->
          Dates.day(date, year) + spokenIn.map(this::in).orElse("");
      case Due.Through last -> THROUGH + lastDay(last);
    };
  }

  /** {@code Sun Nov 9}, {@code Sun Nov 9 in Shanghai}. */
  public String lastDay(Due.Through due) {
    return Dates.day(due.lastDay(), year) + in(due.zone());
  }

  /** The day alone, without place, and without a year where none is needed to know which. */
  public String day(Due due) {
    var away = Duration.between(now, due.reachedAt(audience)).abs();
    return away.compareTo(READ_WITHOUT_YEAR) < 0
        ? Dates.day(date(due))
        : Dates.day(date(due), year);
  }

  /** The date that names it: as it is written, of a clock time the reader's. */
  public LocalDate date(Due due) {
    return switch (due) {
      case Due.At _ -> due.dayFor(audience);
      case Due.On(var date, _) -> date;
      case Due.Through(var last, _) -> last;
    };
  }

  /** As {@link #brief}, and says of a date alone that no time is known. */
  public String exact(Due due) {
    return due.isDateAlone() ? written(due) + aside(beside(due), NO_TIME) : brief(due);
  }

  /** For lists: {@code Wed Nov 12 (in 2 days)}, {@code last day in 7 days, Sun Nov 9}. */
  public String listed(Due due) {
    var left = left(due);
    if (!(due instanceof Due.Through last)) {
      return written(due) + aside(beside(due), left);
    }
    return (left.equals(TimeLeft.NOW) ? "last day was " : left + ", ")
        + lastDay(last)
        + aside(ending(due));
  }

  /** Where a last day ends at another hour of the reader's, that hour; on its own day how soon. */
  private String ending(Due due) {
    var beside = beside(due);
    return beside.isEmpty() ? TimeLeft.ending(due, now, audience).orElse("") : beside;
  }

  /** The time left. */
  public String left(Due due) {
    return TimeLeft.words(due, now, audience);
  }

  /** Every reading of the moment, a line each, always with the year. */
  public List<String> lines(Due due) {
    return switch (due) {
      case Due.On(var date, var spokenIn) ->
          List.of(
              Dates.fullDay(date)
                  + spokenIn.map(this::in).orElse("")
                  + aside(beside(due), NO_TIME));
      case Due.At(_, var zone) -> readings(due, zone);
      case Due.Through(var lastDay, var zone) -> {
        List<String> lines = new ArrayList<>();
        lines.add(THROUGH + Dates.fullDay(lastDay) + in(zone) + THE_LAST_DAY);
        var readings = readings(due, zone);
        lines.add("the change: " + readings.getFirst());
        lines.addAll(readings.subList(1, readings.size()));
        yield lines;
      }
    };
  }

  /** The day alone of a last day's first line, which a document carries. */
  public static String dayOf(String line) {
    int from = line.startsWith(THROUGH) ? THROUGH.length() : 0;
    int to = line.length() - (line.endsWith(THE_LAST_DAY) ? THE_LAST_DAY.length() : 0);
    return line.substring(from, Math.max(from, to));
  }

  /** When a day of another place begins for the reader, or ends if it is a last one. */
  public String beside(Due due) {
    return switch (due) {
      case Due.At _ -> "";
      case Due.On(var date, _) ->
          due.beginsAt()
              .filter(begins -> !date.equals(audience.dateOf(begins)))
              .map(begins -> verb(begins, "begins ", "began ") + here(begins))
              .orElse("");
      case Due.Through(_, var zone) -> {
        var end = due.instant().orElseThrow();
        boolean same = offset(end, zone).equals(offset(end, audience.zone()));
        yield same ? "" : verb(end, "ends ", "ended ") + here(end);
      }
    };
  }

  private static ZoneOffset offset(Instant moment, ZoneId zone) {
    return zone.getRules().getOffset(moment);
  }

  private String here(Instant moment) {
    return moment(moment.atZone(audience.zone()));
  }

  private String verb(Instant moment, String ahead, String past) {
    return moment.isAfter(now) ? ahead : past;
  }

  private static String aside(String... words) {
    var said = new StringJoiner("; ", " (", ")").setEmptyValue("");
    for (var each : words) {
      if (!each.isEmpty()) {
        said.add(each);
      }
    }
    return said.toString();
  }

  private List<String> readings(Due due, ZoneId own) {
    var instant = due.instant().orElseThrow();
    var readers = instant.atZone(audience.zone());
    List<String> lines = new ArrayList<>();
    lines.add(full(readers));
    var written = instant.atZone(own);
    if (!written.getOffset().equals(readers.getOffset())) {
      lines.add(full(written));
    }
    var utc = instant.atZone(ZoneOffset.UTC);
    if (!readers.getOffset().equals(ZoneOffset.UTC)
        && !written.getOffset().equals(ZoneOffset.UTC)) {
      lines.add(
          otherDay(utc.toLocalDate(), readers.toLocalDate())
              + Dates.clock(utc.toLocalTime(), audience)
              + " UTC");
    }
    return lines;
  }

  private static String otherDay(LocalDate day, LocalDate readers) {
    return day.equals(readers) ? "" : Dates.fullDay(day) + ", ";
  }

  private String moment(ZonedDateTime moment) {
    return Dates.day(moment.toLocalDate(), year) + ", " + Dates.clockInZone(moment, audience);
  }

  private String full(ZonedDateTime moment) {
    return Dates.fullDay(moment.toLocalDate()) + ", " + Dates.clockInZone(moment, audience);
  }

  private String in(ZoneId zone) {
    return zone.equals(audience.zone()) ? "" : " in " + Dates.city(zone.getId());
  }
}
