package io.deadlinewatch.board.page;

import io.deadlinewatch.briefing.words.Dates;
import java.time.ZoneId;
import java.util.List;

/** Which zone stands beside the policy's; the script shows it, since it needs the script. */
final class ZoneChoice {
  /** The same on all pages, so that no page changes with another's deadline. */
  private static final List<String> ZONES =
      List.of(
          "UTC",
          "America/New_York",
          "America/Los_Angeles",
          "Europe/London",
          "Europe/Berlin",
          "Asia/Kolkata",
          "Asia/Shanghai",
          "Asia/Tokyo");

  private ZoneChoice() {}

  /** Writes it, without the zone that stands there anyway. */
  static void write(Html html, ZoneId policys) {
    html.open("p", "id", "zone", "hidden", "");
    html.leaf("label", "Times also in the zone", "for", "second").text(" ");
    html.open("select", "id", "second").leaf("option", "yours", "value", "");
    ZONES.stream()
        .filter(zone -> !zone.equals(policys.getId()))
        .forEach(zone -> html.leaf("option", Dates.city(zone), "value", zone));
    html.close().close();
  }
}
