package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** R12: a digest looks at changes late enough for the journal's lag and for clocks that differ. */
class SettlingTest {
  @Test
  void theSweepThatRunsLooksTwoMinutesBack() {
    assertTrue(SweepWiring.JOURNAL_SETTLES.compareTo(Duration.ofMinutes(2)) >= 0);
  }
}
