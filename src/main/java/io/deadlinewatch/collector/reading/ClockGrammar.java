package io.deadlinewatch.collector.reading;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads clock times.
 *
 * <pre>
 * range = clock ("to" | "until" | "through" | "and" | "-") clock         the first is meant
 * clock = time [","] ["("] [zone] [")"]
 * time  = hour [":" minute [":" second]] ("am" | "pm")
 *       | ["12" | "12:00"] ("noon" | "midnight")
 *       | hour ":" minute | four digits                  before "hrs", "hours" or a zone alone
 * zone  = abbreviation | ["U.S." | "prevailing"] region ["standard" | "daylight"] ["time"] | "local time"
 * </pre>
 */
final class ClockGrammar {
  private static final Set<String> HOURS = Set.of("hrs", "hours", "hour", "hr");
  private static final Set<String> FILLERS =
      Set.of("us", "prevailing", ",", "(", "the", "in", "washington");
  private static final Set<String> TO = Set.of("to", "until", "through", "and", "-", "till");
  private static final int NOON = 12;
  private static final int MOST_FILLERS = 4;

  private final List<Token> tokens;

  ClockGrammar(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The time, or the first of a range, that begins at a token. */
  Optional<ClockPhrase> at(int index) {
    return single(index).map(this::withEnd);
  }

  /** The time with the zone that stands behind its day: "by 5 p.m. on April 3 (Eastern Time)". */
  Optional<ClockPhrase> zonedBehind(ClockPhrase clock, int day) {
    return zoneEnd(day)
        .filter(end -> text(end.to() - 1).equals(")") || text(end.to() - 1).equals("time"))
        .filter(_ -> clock.zone().isEmpty())
        .map(end ->
            new ClockPhrase(
                clock.from(), end.to(), clock.time(), clock.isMidnight(), Optional.of(end.zone())));
  }

  private ClockPhrase withEnd(ClockPhrase first) {
    int next = skip(first.to(), ",");
    if (!TO.contains(text(next))) {
      return first;
    }
    return single(next + 1).map(end -> first.until(end.to(), end.zone())).orElse(first);
  }

  private Optional<ClockPhrase> single(int index) {
    if (index > 0 && isJoined(index - 1) && !text(index - 1).equals("-")) {
      return Optional.empty();
    }
    int hour = number(index);
    if (text(index).equals("noon") || text(index).equals("midnight")) {
      return special(index, index);
    }
    if (hour < 0) {
      return Optional.empty();
    }
    return text(index + 1).equals(":") && number(index + 2) >= 0
        ? afterMinutes(index, hour)
        : afterHour(index, hour);
  }

  private Optional<ClockPhrase> afterMinutes(int index, int hour) {
    int minute = number(index + 2);
    int next = index + 3;
    if (text(next).equals(":") && number(next + 1) >= 0) {
      next += 2;
    }
    if (hour > 23 || minute > 59 || tokens.get(index + 2).text().length() != 2) {
      return Optional.empty();
    }
    var half = half(next);
    if (half.isPresent()) {
      return ofHalf(index, next + 1, hour, minute, half.orElseThrow());
    }
    if (text(next).equals("noon") || text(next).equals("midnight")) {
      return special(index, next);
    }
    boolean isWritten = HOURS.contains(text(next));
    return isWritten || zoneEnd(next).isPresent()
        ? Optional.of(zoned(index, isWritten ? next + 1 : next, LocalTime.of(hour, minute), false))
        : Optional.empty();
  }

  private Optional<ClockPhrase> afterHour(int index, int hour) {
    var half = half(index + 1);
    if (half.isPresent()) {
      return ofHalf(index, index + 2, hour, 0, half.orElseThrow());
    }
    if (hour == NOON && (text(index + 1).equals("noon") || text(index + 1).equals("midnight"))) {
      return special(index, index + 1);
    }
    boolean isFourDigits =
        tokens.get(index).text().length() == 4 && hour / 100 < 24 && hour % 100 < 60;
    boolean isWritten = HOURS.contains(text(index + 1));
    return isFourDigits && (isWritten || abbreviation(index + 1).isPresent())
        ? Optional.of(
            zoned(
                index,
                isWritten ? index + 2 : index + 1,
                LocalTime.of(hour / 100, hour % 100),
                false))
        : Optional.empty();
  }

  private Optional<ClockPhrase> special(int from, int index) {
    boolean isMidnight = text(index).equals("midnight");
    return Optional.of(
        zoned(from, index + 1, isMidnight ? LocalTime.MIDNIGHT : LocalTime.NOON, isMidnight));
  }

  private Optional<ClockPhrase> ofHalf(int from, int to, int hour, int minute, String half) {
    if (hour < 1 || hour > NOON) {
      return Optional.empty();
    }
    int hours = hour % NOON + (half.equals("pm") ? NOON : 0);
    boolean isMidnight = hours == 0 && minute == 0;
    int end = text(to).equals("midnight") || text(to).equals("noon") ? to + 1 : to;
    return Optional.of(zoned(from, end, LocalTime.of(hours, minute), isMidnight));
  }

  private ClockPhrase zoned(int from, int to, LocalTime time, boolean isMidnight) {
    var zone = zoneEnd(to);
    return zone.map(z -> new ClockPhrase(from, z.to(), time, isMidnight, Optional.of(z.zone())))
        .orElseGet(() -> new ClockPhrase(from, to, time, isMidnight, Optional.empty()));
  }

  private record ZoneEnd(ZoneWord zone, int to) {}

  private Optional<ZoneEnd> zoneEnd(int index) {
    int at = index;
    while (at - index < MOST_FILLERS && FILLERS.contains(text(at))) {
      at++;
    }
    if (text(at).equals("local") && text(at + 1).equals("time")) {
      return Optional.of(new ZoneEnd(ZoneWord.LOCAL, closed(at + 2)));
    }
    if (text(at).equals("coordinated") && text(at + 1).equals("universal")) {
      int end = text(at + 2).equals("time") ? at + 3 : at + 2;
      return ZoneWord.abbreviation("utc").map(utc -> new ZoneEnd(utc, afterAbbreviation(end)));
    }
    var region = ZoneWord.region(text(at));
    if (region.isEmpty()) {
      int end = closed(at + 1);
      return abbreviation(at).map(zone -> new ZoneEnd(zone, end));
    }
    int next = at + 1;
    if (text(next).equals("-") && text(next + 1).equals("aleutian")) {
      next += 2;
    }
    if (text(next).equals("us") || text(next).equals("local")) {
      next++;
    }
    Optional<Boolean> isDaylight = Optional.empty();
    if (text(next).equals("standard") || text(next).startsWith("daylight")) {
      isDaylight = Optional.of(text(next).startsWith("daylight"));
      next++;
    }
    next = text(next).startsWith("saving") ? next + 1 : next;
    next = text(next).equals("time") ? next + 1 : next;
    next = text(next).equals("zone") ? next + 1 : next;
    return Optional.of(new ZoneEnd(new ZoneWord(region, isDaylight), afterAbbreviation(next)));
  }

  /** Behind "(EDT)" where it stands after the long form, and behind what closes a bracket. */
  private int afterAbbreviation(int index) {
    boolean isOpen = text(index).equals("(") && abbreviation(index + 1).isPresent();
    return closed(isOpen ? index + 2 : index);
  }

  private int closed(int index) {
    return text(index).equals(")") ? index + 1 : index;
  }

  private Optional<ZoneWord> abbreviation(int index) {
    boolean isWord =
        index < tokens.size() && tokens.get(index).isWord() && !text(index).equals("met");
    return isWord && isWritten(tokens.get(index))
        ? ZoneWord.abbreviation(text(index))
        : Optional.empty();
  }

  /** "pt" alone is a word for "part" too: short ones need a capital or dots. */
  private static boolean isWritten(Token token) {
    return token.isCapital() || token.kind() == Token.Kind.DOTTED || token.text().length() > 2;
  }

  private Optional<String> half(int index) {
    int at = skip(index, "(");
    return text(at).equals("am") || text(at).equals("pm")
        ? Optional.of(text(at))
        : Optional.empty();
  }

  private int skip(int index, String mark) {
    return text(index).equals(mark) ? index + 1 : index;
  }

  private boolean isJoined(int index) {
    var before = tokens.get(index);
    return before.kind() == Token.Kind.MARK
        && ".:$/".contains(before.text())
        && before.to() == tokens.get(index + 1).from()
        && index > 0
        && tokens.get(index - 1).isNumber();
  }

  private int number(int index) {
    return index < tokens.size() ? tokens.get(index).number() : -1;
  }

  private String text(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
  }
}
