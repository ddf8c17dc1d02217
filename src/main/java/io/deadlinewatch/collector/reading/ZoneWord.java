package io.deadlinewatch.collector.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * A zone as a sentence names it.
 *
 * @param zone none for "local time"
 * @param isDaylight what the word says of daylight saving time; nothing for "Eastern Time"
 */
record ZoneWord(Optional<ZoneId> zone, Optional<Boolean> isDaylight) {
  private static final Map<String, String> REGIONS =
      Map.ofEntries(
          Map.entry("eastern", "America/New_York"),
          Map.entry("central", "America/Chicago"),
          Map.entry("mountain", "America/Denver"),
          Map.entry("pacific", "America/Los_Angeles"),
          Map.entry("alaska", "America/Anchorage"),
          Map.entry("alaskan", "America/Anchorage"),
          Map.entry("hawaii", "Pacific/Honolulu"),
          Map.entry("atlantic", "America/Puerto_Rico"),
          Map.entry("chamorro", "Pacific/Guam"));
  private static final Map<String, String> INITIALS =
      Map.of(
          "e", "America/New_York",
          "c", "America/Chicago",
          "m", "America/Denver",
          "p", "America/Los_Angeles",
          "ak", "America/Anchorage",
          "h", "Pacific/Honolulu",
          "a", "America/Puerto_Rico",
          "ch", "Pacific/Guam");
  private static final ZoneId UTC = ZoneId.of("UTC");

  static final ZoneWord LOCAL = new ZoneWord(Optional.empty(), Optional.empty());

  /** The region of a word such as "Eastern". */
  static Optional<ZoneId> region(String word) {
    return Optional.ofNullable(REGIONS.get(word)).map(ZoneId::of);
  }

  /** What an abbreviation such as "EDT", "ET" or "A.l.t." means. */
  static Optional<ZoneWord> abbreviation(String word) {
    if (word.equals("utc") || word.equals("gmt")) {
      return Optional.of(new ZoneWord(Optional.of(UTC), Optional.empty()));
    }
    if (word.equals("alt")) {
      return Optional.of(new ZoneWord(region("alaska"), Optional.empty()));
    }
    if (word.length() < 2 || word.length() > 4 || !word.endsWith("t")) {
      return Optional.empty();
    }
    char before = word.charAt(word.length() - 2);
    boolean isPlain = INITIALS.containsKey(word.substring(0, word.length() - 1));
    if (isPlain && !word.equals("at") && !word.equals("ht")) {
      return Optional.of(of(word.substring(0, word.length() - 1), Optional.empty()));
    }
    if ((before != 's' && before != 'd') || word.length() == 2) {
      return Optional.empty();
    }
    var initials = word.substring(0, word.length() - 2);
    return INITIALS.containsKey(initials)
        ? Optional.of(of(initials, Optional.of(before == 'd')))
        : Optional.empty();
  }

  /** Whether a word may follow a clock time as its zone. */
  static boolean begins(Token token) {
    return region(token.text()).isPresent() || abbreviation(token.text()).isPresent();
  }

  /** Whether the word names another offset than the zone has then. */
  boolean contradicts(LocalDate date, LocalTime time) {
    if (zone.isEmpty() || isDaylight.isEmpty()) {
      return false;
    }
    Instant then = date.atTime(time).atZone(zone.orElseThrow()).toInstant();
    return zone.orElseThrow().getRules().isDaylightSavings(then) != isDaylight.orElseThrow();
  }

  private static ZoneWord of(String initials, Optional<Boolean> isDaylight) {
    var name = INITIALS.get(initials);
    return new ZoneWord(Optional.ofNullable(name).map(ZoneId::of), isDaylight);
  }
}
