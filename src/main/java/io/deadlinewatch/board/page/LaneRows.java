package io.deadlinewatch.board.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The rows of a lane, filled so that nothing lies over another. */
final class LaneRows {
  /** Most rows of a lane. */
  static final int MOST = 6;

  private final List<List<Span>> rows = new ArrayList<>();

  /** What is taken, from left to right, in pixels. */
  record Span(double from, double to) {
    private boolean meets(Span other) {
      return from < other.to && other.from < to;
    }
  }

  /** Takes room in the first row that has it; none where the lane is full. */
  OptionalInt take(Span span) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).stream().noneMatch(span::meets)) {
        rows.get(i).add(span);
        return OptionalInt.of(i);
      }
    }
    if (rows.size() == MOST) {
      return OptionalInt.empty();
    }
    rows.add(new ArrayList<>(List.of(span)));
    return OptionalInt.of(rows.size() - 1);
  }

  int size() {
    return rows.size();
  }
}
