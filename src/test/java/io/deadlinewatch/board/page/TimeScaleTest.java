package io.deadlinewatch.board.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where days stand on the timeline. */
class TimeScaleTest {
  private static final LocalDate WEDNESDAY = LocalDate.parse("2025-11-05");

  @Test
  void beginsOnTheMondayTwoWeeksBeforeAndShowsNothingOlder() {
    var scale = TimeScale.on(WEDNESDAY, List.of());
    assertEquals(LocalDate.parse("2025-10-20"), scale.from());
    assertEquals(Optional.of(0.0), scale.at(scale.from(), 0));
    assertEquals(Optional.empty(), scale.at(scale.from().minusDays(1), 0.5));
  }

  @Test
  void whatComesAfterTheWeeksStandsInTheColumnOfItsYear() {
    var last = LocalDate.parse("2028-12-31");
    var scale = TimeScale.on(WEDNESDAY, List.of(WEDNESDAY, last));
    assertEquals(List.of(2026, 2027, 2028), scale.years());
    double midsummer = scale.at(LocalDate.parse("2027-07-02"), 0.5).orElseThrow();
    assertEquals((scale.yearAt(1) + scale.yearAt(2)) / 2, midsummer, 0.1);
  }

  @Test
  void aFarYearStandsAtTheEndOfTheLastColumn() {
    var far = LocalDate.parse("2061-01-01");
    var scale = TimeScale.on(WEDNESDAY, List.of(far));
    assertEquals(4, scale.years().size());
    assertEquals(98.0, scale.at(far, 0.5).orElseThrow(), 0.01);
  }

  @Test
  void laterIsNeverLeftOfEarlierAndNothingLeavesTheDrawing() {
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      var today = WEDNESDAY.plusDays(random.nextInt(4_000));
      var earlier = today.plusDays(random.nextInt(2_500) - 14L);
      var later = earlier.plusDays(random.nextInt(900));
      var scale = TimeScale.on(today, List.of(earlier, later));
      var first = scale.at(earlier, 0.5);
      var second = scale.at(later, 0.5);
      assertTrue(first.orElseThrow() <= second.orElseThrow(), today + " " + earlier + " " + later);
      assertTrue(first.get() >= 0 && second.get() <= 100, today + " " + earlier + " " + later);
    }
  }
}
