package io.deadlinewatch.board.render;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.board.calendar.CalendarFile;
import java.util.stream.Stream;

/** The calendar of everything, and one for each track. */
final class CalendarRenderer {
  private static final String NAME = "Deadline Watch";

  private CalendarRenderer() {}

  static Stream<BoardFile> render(Board board) {
    var calendar = new CalendarFile(board.site(), board.audience());
    var all = board.deadlines().stream().map(BoardDeadline::last).toList();
    return Stream.concat(
        Stream.of(new BoardFile("calendar.ics", () -> calendar.of(NAME, all, board.at()))),
        board.tracks().stream()
            .map(track ->
                new BoardFile(
                    "calendar/" + track + ".ics",
                    () ->
                        calendar.of(
                            NAME + ": " + track,
                            all.stream().filter(last -> last.to().track().equals(track)).toList(),
                            board.at()))));
  }
}
