package io.deadlinewatch.deadline;

import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * Reading a zone: regions only, because an offset or an abbreviation is wrong for half the year.
 */
public final class Zones {
  private Zones() {}

  /**
   * Reads a zone.
   *
   * @throws RefusedException for anything but the name of a region, or UTC
   */
  public static ZoneId parse(String field, String name) {
    if (name.indexOf('/') > 0 || name.equals("UTC")) {
      try {
        return ZoneId.of(name);
      } catch (DateTimeException _) {
        throw unknown(field, name);
      }
    }
    throw unknown(field, name);
  }

  private static RefusedException unknown(String field, String name) {
    return new RefusedException(
        field,
        RefusedException.quoted(name)
            + " is not a known zone; write a region such as America/New_York, or UTC");
  }
}
