package io.deadlinewatch.board.page;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the index has to show: at most 200 deadlines, and the rest stands on the pages of its
 * months.
 *
 * @param ahead the earliest first
 * @param awaiting those whose outcome nobody has said, the newest first
 * @param over the newest first
 */
record IndexLists(
    List<BoardDeadline> ahead, List<BoardDeadline> awaiting, List<BoardDeadline> over) {
  /** Most that lie ahead. */
  static final int MOST_AHEAD = 120;

  /** Most that await their outcome. */
  static final int MOST_AWAITING = 30;

  /** Most that are over. */
  static final int MOST_OVER = 50;

  static IndexLists of(Board board) {
    return new IndexLists(
        those(board, StandingMark::isAhead),
        those(board, each -> each == StandingMark.AWAITING).reversed(),
        those(board, each -> !each.isAhead() && each != StandingMark.AWAITING).reversed());
  }

  private static List<BoardDeadline> those(Board board, Predicate<StandingMark> wanted) {
    return board.deadlines().stream()
        .filter(each -> wanted.test(StandingMark.of(each.now(), board.at(), board.audience())))
        .sorted(byDue(board))
        .toList();
  }

  /** The earliest first. */
  static Comparator<BoardDeadline> byDue(Board board) {
    return Comparator.comparing(
            (BoardDeadline each) -> each.now().due().reachedAt(board.audience()))
        .thenComparing(each -> each.now().id());
  }

  /** Whether the index shows all that there is. */
  boolean areWhole() {
    return ahead.size() <= MOST_AHEAD
        && awaiting.size() <= MOST_AWAITING
        && over.size() <= MOST_OVER;
  }

  /** {@code 19 ahead, 1 awaiting its outcome, 7 over.} */
  String counts() {
    var waiting =
        switch (awaiting.size()) {
          case 0 -> "";
          case 1 -> "1 awaiting its outcome, ";
          default -> awaiting.size() + " awaiting their outcomes, ";
        };
    return ahead.size() + " ahead, " + waiting + over.size() + " over.";
  }
}
