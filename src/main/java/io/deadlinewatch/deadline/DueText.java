package io.deadlinewatch.deadline;

import io.deadlinewatch.text.RefusedException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A due moment as people write it: {@code due} or {@code through}, with or without a {@code zone}.
 *
 * @param due a local date-time or a date
 * @param through the last day before the change
 * @param zone the name of a region
 */
public record DueText(Optional<String> due, Optional<String> through, Optional<String> zone) {
  /** Nothing written: the moment stays as it was. */
  public static final DueText NONE =
      new DueText(Optional.empty(), Optional.empty(), Optional.empty());

  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern TIME =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2})(?::(\\d{2}))?");
  private static final Pattern OFFSET =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*(Z|z|[+-]\\d{2}(:?\\d{2})?(\\[.*)?)");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9998;

  /** Whether none of the three is written. */
  public boolean isEmpty() {
    return due.isEmpty() && through.isEmpty() && zone.isEmpty();
  }

  /**
   * Reads the moment. What is not written stays as it was: the zone, or with a zone alone the local
   * time.
   *
   * @param before the moment that it replaces, if there is one
   * @throws RefusedException when it cannot be read one way only
   */
  public Due read(Optional<Due> before) {
    return read(before, Zones::parse);
  }

  /**
   * Reads a moment that is stored, in any zone that an earlier version took.
   *
   * @throws RefusedException when it cannot be read one way only
   */
  public Due stored() {
    return read(Optional.empty(), Zones::stored);
  }

  private Due read(Optional<Due> before, BiFunction<String, String, ZoneId> zones) {
    if (due.isPresent() && through.isPresent()) {
      throw new RefusedException("through", "stands beside due; write one of the two");
    }
    var region =
        zone.map(name -> zones.apply("zone", name)).or(() -> before.flatMap(Due::writtenIn));
    if (through.isPresent()) {
      return new Due.Through(date("through", through.get()), zoned("through", region));
    }
    if (due.isPresent()) {
      return readDue(due.get(), region);
    }
    return inZone(
        before.orElseThrow(() -> new RefusedException("due", "is missing; write due or through")),
        zoned("due", region));
  }

  private static Due readDue(String text, Optional<ZoneId> region) {
    var time = TIME.matcher(text);
    if (time.matches()) {
      return new Due.At(dateTime(text, time), zoned("due", region));
    }
    if (DATE.matcher(text).matches()) {
      return new Due.On(date("due", text), region);
    }
    if (OFFSET.matcher(text).matches()) {
      throw new RefusedException(
          "due",
          RefusedException.quoted(text)
              + " holds an offset; write the local time and name its zone, such as"
              + " America/New_York");
    }
    throw new RefusedException(
        "due",
        RefusedException.quoted(text)
            + " is not a moment; write 2025-11-10T00:01, or 2025-11-10"
            + Times.remedy(text));
  }

  private static Due inZone(Due before, ZoneId zone) {
    return switch (before) {
      case Due.At(var local, _) -> new Due.At(local, zone);
      case Due.On(var date, _) -> new Due.On(date, Optional.of(zone));
      case Due.Through(var lastDay, _) -> new Due.Through(lastDay, zone);
    };
  }

  private static ZoneId zoned(String field, Optional<ZoneId> region) {
    return region.orElseThrow(() ->
        new RefusedException(
            "zone",
            "is missing; " + field + " needs the zone it is meant in, such as Asia/Shanghai"));
  }

  /**
   * Reads a date.
   *
   * @throws RefusedException for another form, or a day that no calendar has
   */
  public static LocalDate date(String field, String text) {
    if (!DATE.matcher(text).matches()) {
      throw new RefusedException(
          field, RefusedException.quoted(text) + " is not a date; write it as 2025-11-09");
    }
    try {
      return inRange(field, text, LocalDate.parse(text));
    } catch (DateTimeException _) {
      throw impossible(field, text);
    }
  }

  private static LocalDateTime dateTime(String text, MatchResult time) {
    try {
      var local =
          LocalDateTime.of(
              number(time, 1),
              number(time, 2),
              number(time, 3),
              number(time, 4),
              number(time, 5),
              time.group(6) == null ? 0 : number(time, 6));
      inRange("due", text, local.toLocalDate());
      return local;
    } catch (DateTimeException _) {
      throw impossible("due", text);
    }
  }

  private static int number(MatchResult time, int group) {
    return Integer.parseInt(time.group(group));
  }

  private static LocalDate inRange(String field, String text, LocalDate date) {
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw new RefusedException(
          field, RefusedException.quoted(text) + " is outside " + FIRST_YEAR + " to " + LAST_YEAR);
    }
    return date;
  }

  private static RefusedException impossible(String field, String text) {
    return new RefusedException(
        field,
        RefusedException.quoted(text) + " does not exist; check the day, the month and the hour");
  }
}
