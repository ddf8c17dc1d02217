package io.deadlinewatch.deadline;

import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reading a zone: regions only, because an offset or an abbreviation is wrong for half the year.
 */
public final class Zones {
  /** Areas that are no places: {@code Etc/GMT+8} is UTC-8, {@code SystemV} has rules of its own. */
  private static final List<String> NO_PLACES = List.of("Etc/", "SystemV/");

  private static final Pattern ABBREVIATION = Pattern.compile("[A-Za-z]{2,5}");

  private Zones() {}

  /**
   * Reads a zone.
   *
   * @throws RefusedException for anything but the name of a region, or UTC
   */
  public static ZoneId parse(String field, String name) {
    var zone = stored(field, name);
    if (misleads(zone)) {
      throw new RefusedException(
          field,
          RefusedException.quoted(name)
              + " is no place"
              + (name.matches("Etc/GMT[+-].*") ? ", and its sign is turned round" : "")
              + "; write a region such as America/New_York, or UTC");
    }
    return zone;
  }

  /**
   * Reads a zone that is stored: what an earlier version took stays readable.
   *
   * @throws RefusedException for anything but a name with an area, or UTC
   */
  public static ZoneId stored(String field, String name) {
    if (name.indexOf('/') > 0 || name.equals("UTC")) {
      try {
        return ZoneId.of(name);
      } catch (DateTimeException _) {
        throw unknown(field, name);
      }
    }
    throw unknown(field, name);
  }

  /** Whether nobody should write it any more: its name says no place, or the wrong offset. */
  public static boolean misleads(ZoneId zone) {
    var name = zone.getId();
    return !name.equals("Etc/UTC") && NO_PLACES.stream().anyMatch(name::startsWith);
  }

  private static RefusedException unknown(String field, String name) {
    return new RefusedException(
        field,
        RefusedException.quoted(name)
            + " is not a known zone; write a region such as America/New_York, or UTC"
            + (name.indexOf('/') > 0 ? DidYouMean.question(name, ZoneId.getAvailableZoneIds()) : "")
            + (ABBREVIATION.matcher(name).matches()
                ? ": an abbreviation is wrong for half the year, and others use it too"
                : ""));
  }
}
