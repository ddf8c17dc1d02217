package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.ItemSamples;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A local time that the clocks skip or show twice is said as it is understood. */
class ClockTurnsTest {
  private final CommandBench commandBench = new CommandBench();

  @BeforeEach
  void know() {
    commandBench.know(ItemSamples.deadline("a"));
  }

  @Test
  void aLocalTimeThatTheClocksSkipIsSaidAsItIsUnderstood() {
    var run = moved("--due", "2027-03-28T02:30", "Europe/Brussels");

    assertTrue(
        run.outInOneLine()
            .contains(
                "the clocks of Brussels skip 2:30 AM on that day, so that it is taken as"
                    + " 3:30 AM Brussels time (UTC+2) (01:30 UTC)"),
        run.out());
  }

  /** In Santiago, Cairo and Beirut the clocks turn at midnight: a last day ends later, or twice. */
  @Test
  void aLastDayWhoseMidnightTheClocksSkipIsSaidAsItIsUnderstood() {
    var skipped = moved("--through", "2026-09-05", "America/Santiago");
    assertTrue(
        skipped
            .outInOneLine()
            .contains(
                "the clocks of Santiago skip 12:00 AM on that day, so that it is taken as"
                    + " 1:00 AM Santiago time (UTC-3) (04:00 UTC)"),
        skipped.out());
    var twice = moved("--through", "2026-10-31", "America/Havana");
    assertTrue(
        twice.outInOneLine().contains("the clocks of Havana show 12:00 AM twice on that day"),
        twice.out());
  }

  @Test
  void aLocalTimeThatComesTwiceIsSaidInBothReadings() {
    var run = moved("--due", "2027-10-31T02:30", "Europe/Brussels");

    assertTrue(
        run.outInOneLine()
            .contains(
                "the clocks of Brussels show 2:30 AM twice on that day; it is taken as the first,"
                    + " 2:30 AM Brussels time (UTC+2) (00:30 UTC), not the second,"
                    + " 2:30 AM Brussels time (UTC+1) (01:30 UTC), which is written with --zone"
                    + " UTC"),
        run.out());
  }

  /**
   * Every turn of the clocks from now on, in zones on both sides of the equator and half-hourly.
   */
  @Test
  void eachTurnOfTheClocksHasItsWordAndNoOtherTimeHasOne() {
    for (var name : List.of("Europe/Brussels", "America/New_York", "Australia/Lord_Howe")) {
      var rules = ZoneId.of(name).getRules();
      var turn = rules.nextTransition(commandBench.now);
      for (int i = 0; i < 6; i++, turn = rules.nextTransition(turn.getInstant())) {
        var first = turn.isGap() ? turn.getDateTimeBefore() : turn.getDateTimeAfter();
        assertTrue(doubted(name, first), name + " " + first);
        assertTrue(!doubted(name, first.minusMinutes(1)), name + " " + first);
      }
    }
  }

  private CommandBench.Run moved(String option, String time, String zone) {
    return commandBench.edit("move", "a", option, time, "--zone", zone, "--dry-run");
  }

  private boolean doubted(String zone, LocalDateTime local) {
    var run =
        commandBench.edit(
            "move", "a", "--due", local.toString(), "--zone", zone, "--dry-run", "--even-if-past");
    assertEquals(0, run.code(), run.err());
    return run.out().contains("the clocks of");
  }
}
