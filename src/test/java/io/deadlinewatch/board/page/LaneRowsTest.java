package io.deadlinewatch.board.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.board.page.LaneRows.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rows of a lane. */
class LaneRowsTest {
  @Test
  void nothingLiesOverAnotherAndNoLaneGrowsBeyondItsRows() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var rows = new LaneRows();
      Map<Integer, List<Span>> taken = new HashMap<>();
      for (int i = 0; i < 40; i++) {
        double from = random.nextInt(640);
        var span = new Span(from, from + 1 + random.nextInt(300));
        rows.take(span)
            .ifPresent(row -> {
              var others = taken.computeIfAbsent(row, _ -> new ArrayList<>());
              others.forEach(other ->
                  assertTrue(span.to() <= other.from() || other.to() <= span.from(), "row " + row));
              others.add(span);
            });
      }
      assertTrue(rows.size() <= LaneRows.MOST);
    }
  }

  @Test
  void theFirstRowWithRoomIsTakenAndAFullLaneSaysSo() {
    var rows = new LaneRows();
    for (int row = 0; row < LaneRows.MOST; row++) {
      assertEquals(OptionalInt.of(row), rows.take(new Span(0, 100)));
    }
    assertEquals(OptionalInt.of(0), rows.take(new Span(100, 200)));
    assertEquals(OptionalInt.empty(), rows.take(new Span(50, 60)));
  }
}
