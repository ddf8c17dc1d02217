package io.deadlinewatch.board.page;

import static io.deadlinewatch.board.page.TimeScale.percent;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Difference;
import io.deadlinewatch.deadline.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How a date moved: a row for each place where it stood, an arrow from each to the next. */
final class MoveStrip {
  private static final int ROW = 24;
  private static final int FIRST = 14;
  private static final int MOST = 8;
  private static final double START = 2;
  private static final double WIDTH = 96;
  private static final double MIDDLE = 50;
  private static final double LETTER = 6.9;

  private final Board board;
  private final Parts parts;

  MoveStrip(Board board, Parts parts) {
    this.board = board;
    this.parts = parts;
  }

  /** A place where the date stood, and until when. */
  private record Stand(Deadline deadline, Instant at, String until) {}

  void write(Html html, BoardDeadline deadline) {
    var stands = stands(deadline);
    if (stands.size() < 2) {
      return;
    }
    html.open("div", "class", "strip");
    html.open("svg", "height", Integer.toString(FIRST + ROW * stands.size()), "role", "img");
    html.leaf("title", "How the date moved");
    html.leaf("desc", "From " + told(stands.getFirst()) + " to " + told(stands.getLast()) + ".");
    for (int i = 1; i < stands.size(); i++) {
      arrow(html, stands, i);
    }
    for (int i = 0; i < stands.size(); i++) {
      draw(html, stands, i);
    }
    html.close().close().line();
  }

  private String told(Stand stand) {
    return parts.words(stand.deadline().due());
  }

  private List<Stand> stands(BoardDeadline deadline) {
    List<Stand> stands = new ArrayList<>();
    for (Revision revision : deadline.revisions()) {
      revision
          .from()
          .filter(_ -> isMoved(revision))
          .ifPresent(from -> stands.add(stand(from, "Until " + day(revision) + ": ")));
    }
    stands.add(stand(deadline.now(), "Now: "));
    return stands.subList(Math.max(0, stands.size() - MOST), stands.size());
  }

  private static boolean isMoved(Revision revision) {
    return Difference.between(revision.from(), revision.to()).stream()
        .anyMatch(TrackTimeline::isMove);
  }

  private String day(Revision revision) {
    return Dates.dated(board.audience().dateOf(revision.edit().at()));
  }

  private Stand stand(Deadline deadline, String until) {
    return new Stand(deadline, deadline.due().reachedAt(board.audience()), until);
  }

  private static void arrow(Html html, List<Stand> stands, int row) {
    html.open(
        "line",
        "class",
        "mv",
        "x1",
        percent(place(stands, stands.get(row - 1).at())),
        "y1",
        middle(row - 1),
        "x2",
        percent(place(stands, stands.get(row).at())),
        "y2",
        middle(row - 1),
        "marker-end",
        "url(#tip)");
    html.close().line();
  }

  private static String middle(int row) {
    return Integer.toString(FIRST + ROW * row);
  }

  private void draw(Html html, List<Stand> stands, int row) {
    var stand = stands.get(row);
    double place = place(stands, stand.at());
    var x = percent(place);
    var y = middle(row);
    boolean isLast = row == stands.size() - 1;
    var shape = isLast ? parts.standing(stand.deadline()).code() : "gho";
    html.open("svg", "x", x, "y", y, "class", shape);
    html.open("use", "href", "#" + shape, "x", "-8", "y", "-8", "width", "16", "height", "16");
    html.close();
    boolean isLeft = place > MIDDLE;
    var label = stand.until() + told(stand);
    long width = Math.round(label.length() * LETTER);
    html.open(
        "rect",
        "class",
        "bgr",
        "x",
        Long.toString(isLeft ? -width - 9 : 9),
        "y",
        "-9",
        "width",
        Long.toString(width),
        "height",
        "18");
    html.close();
    html.leaf(
        "text",
        label,
        "class",
        isLast ? "lb b" : "lb",
        "x",
        isLeft ? "-13" : "13",
        "y",
        "4.5",
        "text-anchor",
        isLeft ? "end" : "start");
    html.close().line();
  }

  private static double place(List<Stand> stands, Instant at) {
    var first = stands.stream().map(Stand::at).min(Instant::compareTo).orElseThrow();
    var last = stands.stream().map(Stand::at).max(Instant::compareTo).orElseThrow();
    double all = Math.max(1, Duration.between(first, last).toSeconds());
    return START + WIDTH * Duration.between(first, at).toSeconds() / all;
  }
}
