package io.deadlinewatch.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.DeadlineSamples;
import io.deadlinewatch.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three ways to write a due moment, and what is refused. */
class DueTextTest {
  private static final String NEW_YORK = "America/New_York";

  @Test
  void aClockTimeIsReadInItsZone() {
    assertEquals(
        DeadlineSamples.at("2025-11-10T00:01", NEW_YORK), read("2025-11-10T00:01", null, NEW_YORK));
    assertEquals(
        DeadlineSamples.at("2025-11-10T00:01:30", NEW_YORK),
        read("2025-11-10T00:01:30", null, NEW_YORK));
  }

  @Test
  void aDateAloneIsReadAsADateAlone() {
    assertEquals(DeadlineSamples.on("2025-11-10"), read("2025-11-10", null, null));
  }

  @Test
  void dateAloneMayNameTheZoneThatItIsSpokenIn() {
    assertEquals(
        new Due.On(LocalDate.of(2025, 11, 10), Optional.of(ZoneId.of("Asia/Shanghai"))),
        read("2025-11-10", null, "Asia/Shanghai"));
  }

  @Test
  void throughIsReadAsTheLastDayInItsZone() {
    assertEquals(
        DeadlineSamples.through("2025-11-09", NEW_YORK), read(null, "2025-11-09", NEW_YORK));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, -, due, write due or through",
        "-, -, America/New_York, due, write due or through",
        "2025-11-10T00:01, 2025-11-09, America/New_York, through, write one of the two",
        "2025-11-10, 2025-11-09, -, through, write one of the two",
        "2025-11-10T00:01, -, -, zone, needs the zone",
        "-, 2025-11-09, -, zone, needs the zone",
        "2025-11-10T00:01Z, -, America/New_York, due, name its zone",
        "2025-11-10T00:01-05:00, -, America/New_York, due, name its zone",
        "2025-11-10T00:01+0500, -, America/New_York, due, name its zone",
        "2025-11-10T00:01+05, -, America/New_York, due, name its zone",
        "2025-11-10T00:01:00.5-05:00, -, America/New_York, due, name its zone",
        "2025-11-10T00:01-05:00[America/New_York], -, -, due, name its zone",
        "2025-11-10 00:01, -, America/New_York, due, write 2025",
        "2025-11-10T0:01, -, America/New_York, due, write 2025",
        "2025-11-10T24:00, -, America/New_York, due, does not exist",
        "2025-11-10T12:60, -, America/New_York, due, does not exist",
        "2025-02-29, -, -, due, does not exist",
        "2025-02-30T10:00, -, America/New_York, due, does not exist",
        "2025-13-01, -, -, due, does not exist",
        "Nov 10, -, -, due, write 2025",
        "'', -, -, due, write 2025",
        "2025-11-10T00:01, -, EST, zone, America/New_York",
        "2025-11-10T00:01, -, CET, zone, America/New_York",
        "2025-11-10T00:01, -, PRC, zone, America/New_York",
        "2025-11-10T00:01, -, EST5EDT, zone, America/New_York",
        "2025-11-10T00:01, -, Etc/GMT+8, zone, its sign is turned round",
        "2025-11-10T00:01, -, Etc/GMT, zone, is no place",
        "2025-11-10T00:01, -, Etc/Zulu, zone, is no place",
        "2025-11-10, -, SystemV/EST5, zone, is no place",
        "-, 2025-11-09, SystemV/PST8PDT, zone, America/New_York",
        "2025-11-10T00:01, -, +05:00, zone, America/New_York",
        "2025-11-10T00:01, -, GMT+5, zone, America/New_York",
        "2025-11-10T00:01, -, America/Nowhere, zone, America/New_York",
        "2025-11-10, -, Z, zone, America/New_York",
        "-, 2025-11-31, America/New_York, through, does not exist",
        "-, 2025-11-09T00:00, America/New_York, through, write it as",
        "0001-01-01, -, -, due, outside",
        "9999-12-31, -, -, due, outside",
      })
  void whatCannotBeReadOneWayOnlyIsRefused(
      String due, String through, String zone, String field, String words) {
    var refused = assertThrows(RefusedException.class, () -> read(due, through, zone));

    assertEquals(field, refused.field());
    assertTrue(refused.getMessage().contains(words), refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Etc/UTC", "Asia/Shanghai", "America/Argentina/Buenos_Aires"})
  void regionsAndUtcAreZones(String zone) {
    assertEquals(Optional.of(ZoneId.of(zone)), read("2025-11-10T00:01", null, zone).writtenIn());
  }

  @Test
  void everyZoneOfThreeLettersIsRefused() {
    ZoneId.getAvailableZoneIds().stream()
        .filter(name -> name.length() == 3 && !name.equals("UTC"))
        .forEach(name ->
            assertThrows(RefusedException.class, () -> read("2025-11-10T00:01", null, name), name));
  }

  @Test
  void whatIsStoredInAZoneThatMisleadsStaysReadable() {
    var stored =
        new DueText(Optional.of("2025-11-10T00:01"), Optional.empty(), Optional.of("Etc/GMT+8"));
    assertEquals(Optional.of(Instant.parse("2025-11-10T08:01:00Z")), stored.stored().instant());
  }

  @Test
  void hostileInputIsCutInTheMessage() {
    var flood = "2025\n".repeat(5_000);

    var refused = assertThrows(RefusedException.class, () -> read(flood, null, NEW_YORK));

    assertTrue(refused.getMessage().length() < 1_000, refused.getMessage());
    assertEquals(1, refused.getMessage().lines().count());
  }

  private static Due read(String due, String through, String zone) {
    return new DueText(
            Optional.ofNullable(due), Optional.ofNullable(through), Optional.ofNullable(zone))
        .read(Optional.empty());
  }
}
