package io.deadlinewatch.board.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.board.BoardSamples;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.support.BriefingSamples;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The timeline. */
class TrackTimelineTest {
  @Test
  void eachMarkHasItsShapeItsWordAndItsMomentForWhoeverCannotSeeIt() {
    var drawing = drawing(of(BoardSamples.ofEachKind()));
    assertTrue(
        drawing.contains("<title>Tariff: Mon Nov 10, 2025, 12:01 AM EST, threatened</title>"),
        drawing);
    assertTrue(drawing.contains("class=\"thr\"><use href=\"#thr\""), drawing);
    assertTrue(drawing.contains("class=\"ten\"><use href=\"#ten\""), drawing);
    assertTrue(
        drawing.contains(
            "<desc>2 scheduled, 1 tentative, 1 threatened, 1 awaiting outcome, 1 settled,"
                + " 1 cancelled</desc>"),
        drawing);
  }

  @Test
  void theDayIsSaidByItsDate() {
    assertTrue(drawing(of(BoardSamples.ofEachKind())).contains(">Nov 5, 2025</text>"));
  }

  @Test
  void whatMovedShowsWhereItStood() {
    var before = deadline("2025-11-10");
    var first = Revision.first(before, BoardSamples.edit("2025-11-01T12:00:00Z", ""));
    var moved =
        first.next(deadline("2026-11-10"), BoardSamples.edit("2025-11-04T12:00:00Z", "Order."));
    var drawing = drawing(List.of(new BoardDeadline(List.of(first, moved), List.of())));
    assertTrue(drawing.contains("class=\"mv\""), drawing);
    assertTrue(drawing.contains("<tspan>Nov 10, 2026</tspan>"), drawing);
  }

  @Test
  void aCrowdedLaneSaysHowManyMoreThereAre() {
    var many =
        IntStream.range(0, 40)
            .mapToObj(i ->
                BoardSamples.first(
                    BoardSamples.deadline(
                        "deadline-" + i,
                        "Some deadline with a title",
                        BriefingSamples.on("2025-11-20", "America/New_York"))))
            .toList();
    var drawing = drawing(of(many));
    assertEquals(6, drawing.split("class=\"sch\"", -1).length - 1);
    assertTrue(drawing.contains("and 34 more in the lists"), drawing);
  }

  @Test
  void whereNothingIsNearNothingIsDrawn() {
    assertFalse(drawing(List.of()).contains("svg"));
    var old = BoardSamples.first(deadline("2024-01-01"));
    assertFalse(drawing(of(List.of(old))).contains("svg"));
  }

  private static Deadline deadline(String date) {
    return BoardSamples.deadline("x", "X", BriefingSamples.on(date, "America/New_York"));
  }

  private static List<BoardDeadline> of(List<Revision> revisions) {
    return revisions.stream().map(each -> new BoardDeadline(List.of(each), List.of())).toList();
  }

  private static String drawing(List<BoardDeadline> deadlines) {
    var board =
        new Board(BoardSamples.SITE, Audience.DEFAULT, deadlines, List.of(), BoardSamples.NOW);
    var html = new Html();
    new TrackTimeline(board, new Parts(board, "")).write(html);
    return html.page();
  }
}
