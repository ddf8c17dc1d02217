package io.deadlinewatch.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.text.RefusedException;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zone is a place, or UTC. */
class ZonesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "EST",
        "MST",
        "HST",
        "CET",
        "MET",
        "WET",
        "EST5EDT",
        "PST8PDT",
        "GMT",
        "GMT0",
        "GMT+5",
        "UTC+3",
        "UTC+03:00",
        "UT",
        "UCT",
        "Z",
        "Zulu",
        "Universal",
        "+03:00",
        "-5",
        "Etc/GMT",
        "Etc/GMT0",
        "Etc/GMT+8",
        "Etc/GMT-14",
        "Etc/UCT",
        "Etc/Zulu",
        "Etc/Greenwich",
        "SystemV/EST5",
        "SystemV/PST8PDT",
        "UTC/+3",
        "GMT/5",
        "UTC+3/Moscow",
        "Japan",
        "PRC",
        "america/new_york",
        "America/New York",
        " America/New_York",
        "America/EST",
        "Asia/Beijing",
        "Etc",
        "/",
        "America/",
        ""
      })
  void whatNamesNoPlaceIsRefused(String name) {
    var refused = assertThrows(RefusedException.class, () -> Zones.parse("zone", name));
    assertTrue(refused.getMessage().contains("write a region"), refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTC",
        "Etc/UTC",
        "America/New_York",
        "America/Argentina/Buenos_Aires",
        "US/Eastern",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "Europe/Kiev",
        "Antarctica/Troll"
      })
  void aPlaceIsTakenUnderEachOfItsNames(String name) {
    assertEquals(ZoneId.of(name), Zones.parse("zone", name));
  }

  /** Of all that Java knows: none with a fixed sign or an abbreviation in its name. */
  @Test
  void noZoneThatIsTakenNamesAnOffset() {
    for (var name : ZoneId.getAvailableZoneIds()) {
      boolean isPlace = name.matches("[A-Z][A-Za-z]+/[A-Za-z_/-]+") && !name.startsWith("SystemV");
      boolean isUtc = name.equals("UTC") || name.equals("Etc/UTC");
      if (isUtc || (isPlace && !name.startsWith("Etc/"))) {
        assertFalse(Zones.misleads(Zones.parse("zone", name)), name);
      } else if (!name.equals("Test/Capital")) {
        assertThrows(RefusedException.class, () -> Zones.parse("zone", name), name);
      }
    }
  }
}
