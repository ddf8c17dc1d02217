package io.deadlinewatch.briefing.words;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The due moment in words: in the reader's zone, in the policy's own, and in UTC. */
public final class DueWords {
  private static final String THROUGH = "through ";
  private static final String THE_LAST_DAY = " (the last day)";
  private static final String NO_TIME = "no clock time given";

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
   * {@code Mon Nov 10, 12:01 AM EST}, {@code Sat Nov 1}, or {@code through Sun Nov 9}; a day that
   * is not the reader's with its place, and where it begins on another date also when: {@code Sat
   * Nov 1 in Seoul (begins Fri Oct 31, 11:00 AM EDT)}.
   */
  public String brief(Due due) {
    return written(due) + aside(begins(due));
  }

  /** As {@link #brief}, as it is written, without when it begins for the reader. */
  public String written(Due due) {
    return switch (due) {
      case Due.At at -> moment(at.instant().orElseThrow().atZone(audience.zone()));
      case Due.On(var date, var spokenIn) ->
          Dates.day(date, year) + spokenIn.map(this::in).orElse("");
      case Due.Through last -> THROUGH + lastDay(last);
    };
  }

  /** {@code Sun Nov 9}, {@code Sun Nov 9, Shanghai}. */
  String lastDay(Due.Through due) {
    return Dates.day(due.lastDay(), year) + place(due.zone());
  }

  /** As {@link #brief}, and says of a date alone that no time is known. */
  public String exact(Due due) {
    return due.isDateAlone() ? written(due) + aside(begins(due), NO_TIME) : brief(due);
  }

  /** For lists: {@code Wed Nov 12 (in 2 days)}, {@code through Mon Nov 9 (ends in 7 days)}. */
  public String listed(Due due) {
    return written(due) + aside(begins(due), left(due));
  }

  /** The time left beside a date; beside a last day it says that it counts to its end. */
  public String left(Due due) {
    var words = TimeLeft.words(due, now, audience);
    if (!(due instanceof Due.Through)) {
      return words;
    }
    return (TimeLeft.isAgo(due, now, audience) ? "ended " : "ends ") + words;
  }

  /** Every reading of the moment, a line each, always with the year. */
  public List<String> lines(Due due) {
    return switch (due) {
      case Due.On(var date, var spokenIn) ->
          List.of(
              Dates.fullDay(date)
                  + spokenIn.map(zone -> ", " + Dates.city(zone.getId()) + " date").orElse("")
                  + aside(begins(due), NO_TIME));
      case Due.At(_, var zone) -> readings(due, zone);
      case Due.Through(var lastDay, var zone) -> {
        List<String> lines = new ArrayList<>();
        lines.add(THROUGH + Dates.fullDay(lastDay) + place(zone) + THE_LAST_DAY);
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

  /** When a date begins where it is spoken, if that is another date for the reader. */
  private String begins(Due due) {
    return due.beginsAt()
        .filter(begins -> !(due instanceof Due.On on && on.date().equals(audience.dateOf(begins))))
        .map(begins -> verb(begins) + moment(begins.atZone(audience.zone())))
        .orElse("");
  }

  private String verb(Instant begins) {
    return begins.isAfter(now) ? "begins " : "began ";
  }

  private static String aside(String... words) {
    var said = Stream.of(words).filter(each -> !each.isEmpty()).collect(Collectors.joining("; "));
    return said.isEmpty() ? "" : " (" + said + ")";
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
              + Dates.clock24(utc.toLocalTime())
              + " UTC");
    }
    return lines;
  }

  private static String otherDay(LocalDate day, LocalDate readers) {
    return day.equals(readers) ? "" : Dates.fullDay(day) + ", ";
  }

  private String moment(ZonedDateTime moment) {
    return Dates.day(moment.toLocalDate(), year) + ", " + Dates.clockInZone(moment);
  }

  private static String full(ZonedDateTime moment) {
    return Dates.fullDay(moment.toLocalDate()) + ", " + Dates.clockInZone(moment);
  }

  private String in(ZoneId zone) {
    return zone.equals(audience.zone()) ? "" : " in " + Dates.city(zone.getId());
  }

  private String place(ZoneId zone) {
    return zone.equals(audience.zone()) ? "" : ", " + Dates.city(zone.getId());
  }
}
