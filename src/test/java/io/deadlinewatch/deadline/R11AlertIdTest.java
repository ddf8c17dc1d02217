package io.deadlinewatch.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.plan.AlertId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R11: the ids of alerts. */
class R11AlertIdTest {

  @ParameterizedTest
  @CsvSource({
    "us-cn-truce, 1, P1W, us-cn-truce/1/reminder/P1W",
    "us-cn-truce, 12, PT1H30M, us-cn-truce/12/reminder/PT1H30M",
    "us-cn-truce, 2, reached, us-cn-truce/2/reached",
    "us-cn-truce, 3, changed, us-cn-truce/3/changed",
    "changed, 1, reached, changed/1/reached",
  })
  void r11_idNamesDeadlineRevisionAndAlert(
      String deadline, int revision, String name, String expected) {
    assertEquals(expected, new AlertId.OfDeadline(deadline, revision, name).text());
  }

  @Test
  void r11_digestIsNamedByItsDate() {
    assertEquals("digest/2025-11-10", new AlertId.OfDigest(LocalDate.of(2025, 11, 10)).text());
  }
}
