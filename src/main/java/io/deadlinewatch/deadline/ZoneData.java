package io.deadlinewatch.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.zone.ZoneRulesProvider;

/**
 * The rules by which local times become instants: governments change them at short notice, and with
 * them the instant that a written time means.
 *
 * @param version of the tz database, such as {@code 2026a}
 */
public record ZoneData(String version) {
  /** Longest that nobody needs to look for newer data: a release comes several times a year. */
  public static final int DAYS_GOOD = 400;

  /** Counted up where this program plans the same deadline otherwise than the one before it. */
  private static final int EDITION = 2;

  private static final int YEAR_DIGITS = 4;

  /** What this program runs with. */
  public static ZoneData here() {
    return new ZoneData(ZoneRulesProvider.getVersions("UTC").lastEntry().getKey());
  }

  /** The zone data of what {@link #plannedUnder} said, here or elsewhere. */
  public static ZoneData of(String plannedUnder) {
    int edition = plannedUnder.lastIndexOf('/');
    return new ZoneData(edition < 0 ? plannedUnder : plannedUnder.substring(0, edition));
  }

  /** What stored times were worked out with: these rules, and this program's own. */
  public String plannedUnder() {
    return version + "/" + EDITION;
  }

  /** Whether it is old on a day. A version names its year alone: it counts from the middle. */
  public boolean isOld(LocalDate today) {
    if (!version.matches("\\d{4}[a-z]+")) {
      return false;
    }
    var year = Integer.parseInt(version.substring(0, YEAR_DIGITS));
    return LocalDate.of(year, Month.JULY, 1).plusDays(DAYS_GOOD).isBefore(today);
  }
}
