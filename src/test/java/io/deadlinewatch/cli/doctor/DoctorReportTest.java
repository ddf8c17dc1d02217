package io.deadlinewatch.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.cli.CommandBench;
import io.deadlinewatch.doctor.Check;
import io.deadlinewatch.doctor.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoctorReportTest {
  private static final Finding WELL = new Finding.Ok(Check.TABLE, "it is there");
  private static final Finding SKIPPED = new Finding.NotLooked(Check.TOPICS, "no topics are known");
  private static final Finding AMISS =
      new Finding.Attention(Check.LATE, 1, "one alert is overdue", "deadline-watch alerts");

  @Test
  void theNextAlertIsPromisedWhereAllWasLookedAt() {
    assertEquals("The next alert will go out.", verdict(WELL));
  }

  @Test
  void whatWasNotLookedAtIsNotVouchedFor() {
    assertEquals(
        "Nothing that was looked at needs a hand. Not looked at: 1 (marked -).",
        verdict(WELL, SKIPPED));
  }

  @Test
  void whatIsAmissIsCounted() {
    assertEquals(
        "One thing needs a hand. Not looked at: 1 (marked -).", verdict(WELL, AMISS, SKIPPED));
    assertEquals("2 things need a hand.", verdict(AMISS, AMISS));
  }

  private static String verdict(Finding... findings) {
    return new CommandBench().report(List.of(findings)).lines().toList().getLast();
  }
}
