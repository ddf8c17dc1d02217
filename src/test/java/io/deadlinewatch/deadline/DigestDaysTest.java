package io.deadlinewatch.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.text.RefusedException;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How digest days are written. */
class DigestDaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "MON-FRI; MON,TUE,WED,THU,FRI",
        "MON,THU; MON,THU",
        "THU,MON; MON,THU",
        "FRI-MON; MON,FRI,SAT,SUN",
        "SUN; SUN",
        "MON-SUN; MON,TUE,WED,THU,FRI,SAT,SUN",
        "MON-TUE,SAT; MON,TUE,SAT",
      })
  void daysAreARangeOrAList(String text, String expected) {
    var times = new DigestTimes(LocalTime.NOON, DigestTimes.parseDays(text));

    assertEquals(expected, times.writtenDays());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MONDAY", "MON-", "-FRI", "MON-TUE-WED", "MON;TUE", "1-5", ","})
  void otherDaysAreRefused(String text) {
    var refused = assertThrows(RefusedException.class, () -> DigestTimes.parseDays(text));

    assertEquals("digestDays", refused.field());
    assertTrue(refused.getMessage().contains("MON-FRI"), refused.getMessage());
  }
}
