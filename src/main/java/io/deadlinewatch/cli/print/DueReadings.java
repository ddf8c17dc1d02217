package io.deadlinewatch.cli.print;

import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Due;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A due moment as it was understood, in every zone that matters, because misread midnights are the
 * commonest error.
 */
final class DueReadings {
  private DueReadings() {}

  /**
   * {@code Due: Tue Nov 10, 2026, 12:01 AM EST; 05:01 UTC; in your zone ...}, and what else may be
   * misread.
   */
  static List<String> lines(Due due, Audience audience, Map<String, String> environment) {
    return switch (due) {
      case Due.On(var date, _) -> List.of("Due: " + Dates.fullDay(date) + ", no clock time given");
      case Due.Through(var lastDay, var zone) ->
          Stream.concat(
                  Stream.of(
                      "Due: through " + Dates.fullDay(lastDay) + ", the last day; the change comes",
                      readings(due, zone, audience, environment)),
                  doubt(due).stream())
              .toList();
      case Due.At(_, var zone) -> {
        List<String> lines = new ArrayList<>();
        lines.add("Due: " + readings(due, zone, audience, environment));
        midnight(due, zone).ifPresent(lines::add);
        doubt(due).ifPresent(lines::add);
        yield lines;
      }
    };
  }

  /** How a local time was understood that the clocks skip, or show twice; none for any other. */
  static Optional<String> doubt(Due due) {
    return switch (due) {
      case Due.At(var local, var zone) -> doubt(local, zone);
      case Due.Through(var lastDay, var zone) -> doubt(lastDay.plusDays(1).atStartOfDay(), zone);
      case Due.On _ -> Optional.empty();
    };
  }

  private static Optional<String> doubt(LocalDateTime local, ZoneId zone) {
    return Optional.ofNullable(zone.getRules().getTransition(local))
        .map(turn -> doubt(local, zone, turn));
  }

  private static String doubt(LocalDateTime local, ZoneId zone, ZoneOffsetTransition turn) {
    var understood = ZonedDateTime.of(local, zone);
    var time = Dates.clock(local.toLocalTime());
    var city = Dates.city(zone.getId());
    if (turn.isGap()) {
      return "the clocks of "
          + city
          + " skip "
          + time
          + " on that day, so that it is taken as "
          + reading(understood);
    }
    return "the clocks of "
        + city
        + " show "
        + time
        + " twice on that day; it is taken as the first, "
        + reading(understood)
        + ", not the second, "
        + reading(understood.withLaterOffsetAtOverlap())
        + ", which is written with --zone UTC";
  }

  private static String reading(ZonedDateTime moment) {
    var utc = moment.withZoneSameInstant(ZoneOffset.UTC);
    return Dates.clockInZone(moment)
        + " ("
        + otherDay(utc, moment)
        + Dates.clock24(utc.toLocalTime())
        + " UTC)";
  }

  private static String readings(
      Due due, ZoneId own, Audience audience, Map<String, String> environment) {
    var instant = due.instant().orElseThrow();
    var written = instant.atZone(own);
    List<String> readings = new ArrayList<>();
    readings.add(Dates.fullDay(written.toLocalDate()) + ", " + Dates.clockInZone(written));
    if (!written.getOffset().equals(ZoneOffset.UTC)) {
      var utc = instant.atZone(ZoneOffset.UTC);
      readings.add(otherDay(utc, written) + Dates.clock24(utc.toLocalTime()) + " UTC");
    }
    if (differs(audience.zone(), own, instant)) {
      readings.add("for subscribers " + in(instant, audience.zone(), written));
    }
    yours(environment)
        .filter(zone -> differs(zone, own, instant) && differs(zone, audience.zone(), instant))
        .ifPresent(zone -> readings.add("in your zone " + in(instant, zone, written)));
    return String.join("; ", readings);
  }

  /** The first hour of a day is often meant as the last of it, or the other way round. */
  private static Optional<String> midnight(Due due, ZoneId zone) {
    var local = due.instant().orElseThrow().atZone(zone);
    return local.getHour() == 0
        ? Optional.of(
            "just after midnight, as "
                + Dates.day(local.toLocalDate())
                + " begins; the day before it is "
                + Dates.day(local.toLocalDate().minusDays(1)))
        : Optional.empty();
  }

  private static String in(Instant instant, ZoneId zone, ZonedDateTime written) {
    var local = instant.atZone(zone);
    return otherDay(local, written) + Dates.clockInZone(local);
  }

  private static String otherDay(ZonedDateTime local, ZonedDateTime written) {
    return local.toLocalDate().equals(written.toLocalDate())
        ? ""
        : Dates.fullDay(local.toLocalDate()) + ", ";
  }

  private static boolean differs(ZoneId zone, ZoneId other, Instant at) {
    return !zone.getRules().getOffset(at).equals(other.getRules().getOffset(at));
  }

  /** The operator's own zone, where the variable TZ names it. */
  private static Optional<ZoneId> yours(Map<String, String> environment) {
    var name = environment.getOrDefault("TZ", "");
    try {
      return name.contains("/")
          ? Optional.of(ZoneId.of(name.startsWith(":") ? name.substring(1) : name))
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
