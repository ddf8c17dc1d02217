package io.deadlinewatch.board.page;

import io.deadlinewatch.board.page.LaneRows.Span;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Importance;
import java.util.Optional;

/**
 * A deadline on the timeline.
 *
 * @param mark what has become of it
 * @param at where it stands, in percent
 * @param movedFrom where it stood before, if that is on the scale
 * @param date its date as the label has it
 */
record LaneMark(
    Deadline deadline, StandingMark mark, double at, Optional<Double> movedFrom, String date) {
  /** As narrow as a timeline is drawn, which labels are reckoned for. */
  private static final double WIDTH = 640;

  private static final double LETTER = 6.4;
  private static final double BOLD_LETTER = 6.9;
  private static final double MARK = 10;

  /** From the middle of a mark to its label. */
  static final int BESIDE = 13;

  private static final int LONGEST = 60;

  boolean isMajor() {
    return deadline.importance() == Importance.MAJOR;
  }

  /** What is over speaks for itself, where little hung on it. */
  boolean hasLabel() {
    return isMajor() || mark.isAhead() || mark == StandingMark.AWAITING;
  }

  String title() {
    var title = deadline.title();
    return title.codePointCount(0, title.length()) <= LONGEST
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }

  /** Where the label begins: at the old place of what moved later, so that its arrow is seen. */
  double labelAt() {
    return movedFrom.filter(before -> before < at).orElse(at);
  }

  /** Whether the label stands left of its mark, since it would run out on the right. */
  boolean isLeft() {
    return pixels(labelAt()) + BESIDE + labelWidth() > WIDTH + BESIDE;
  }

  double labelWidth() {
    var letters = date.length() + 1 + title().length();
    return letters * (isMajor() ? BOLD_LETTER : LETTER);
  }

  /** All that it covers. */
  Span span() {
    double least = Math.min(at, movedFrom.orElse(at));
    double most = Math.max(at, movedFrom.orElse(at));
    double label = hasLabel() ? BESIDE + labelWidth() : 0;
    return isLeft()
        ? new Span(pixels(least) - MARK - label, pixels(most) + MARK)
        : new Span(
            pixels(least) - MARK, Math.max(pixels(most) + MARK, pixels(labelAt()) + label + MARK));
  }

  private static double pixels(double percent) {
    return percent * WIDTH / 100;
  }
}
