package io.deadlinewatch.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.text.RefusedException;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTest {
  @Test
  void hoursAreReadAsTheyAreWritten() {
    var hours = QuietHours.parse("quietHours", "22:00-07:30");

    assertEquals(LocalTime.of(22, 0), hours.from());
    assertEquals(LocalTime.of(7, 30), hours.until());
    assertEquals("22:00-07:30", hours.written());
  }

  @ParameterizedTest
  @ValueSource(strings = {"22:00", "22-07", "22:00-24:00", "22:00 - 07:00", "10pm-7am", "-", ""})
  void anotherFormIsRefusedByItsField(String text) {
    var refused = assertThrows(RefusedException.class, () -> QuietHours.parse("quietHours", text));

    assertEquals("quietHours", refused.field());
  }

  @Test
  void equalEndsAreRefusedBecauseTheyMeanAlwaysOrNever() {
    var refused =
        assertThrows(RefusedException.class, () -> QuietHours.parse("quietHours", "22:00-22:00"));

    assertTrue(refused.getMessage().contains("begin as they end"), refused.getMessage());
  }
}
