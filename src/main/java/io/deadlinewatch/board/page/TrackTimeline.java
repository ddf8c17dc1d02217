package io.deadlinewatch.board.page;

import static io.deadlinewatch.board.page.TimeScale.percent;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.deadline.Difference;
import io.deadlinewatch.deadline.Due;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All tracks as lanes, each deadline as a mark at its day. */
final class TrackTimeline {
  private static final double NOON = 0.5;
  private static final double SECONDS_A_DAY = 86_400;
  private static final double BARELY = 1.5;
  private static final int MOST_LANES = 30;

  private final Board board;
  private final Parts parts;
  private final LocalDate today;
  private final TimeScale scale;

  TrackTimeline(Board board, Parts parts) {
    this.board = board;
    this.parts = parts;
    this.today = board.audience().dateOf(board.at());
    this.scale =
        TimeScale.on(
            today, board.deadlines().stream().map(each -> parts.day(each.now().due())).toList());
  }

  /** Draws it, where there is something to draw. */
  void write(Html html) {
    var lanes =
        board.tracks().stream()
            .map(track -> new Lane(track, marks(track)))
            .filter(lane -> !lane.marks().isEmpty())
            .limit(MOST_LANES)
            .toList();
    if (lanes.isEmpty()) {
      return;
    }
    html.open("section", "class", "tl", "aria-labelledby", "h-time");
    html.leaf("h2", "Timeline", "id", "h-time");
    html.leaf(
        "p",
        "A lane is a track, a mark a deadline; bold titles matter most."
            + (scale.years().isEmpty() ? "" : " After the break a column is a year.")
            + " The lists below say the same in words.",
        "class",
        "intro");
    key(html);
    html.open("div", "class", "lanes", "data-from", scale.from().toString()).line();
    new TimelineAxis(scale, scale.at(today, NOON).orElseThrow(), today).write(html);
    lanes.forEach(lane -> new LaneDrawing(html, parts, this::ground).write(lane));
    html.close().close().line();
  }

  /** A track's marks, the earliest first. */
  record Lane(String track, List<LaneMark> marks) {}

  private static void key(Html html) {
    html.open("ul", "class", "key", "aria-label", "Marks");
    for (var mark : StandingMark.values()) {
      if (mark != StandingMark.REACHED) {
        mark.write(html.open("li"));
        html.close();
      }
    }
    html.open("li").open("span", "class", "st gho");
    Sprite.mark(html, "gho");
    html.text("Moved from here").close().close().close().line();
  }

  /** What lies behind the marks of a lane: what is over, the weeks, the years, and today. */
  private void ground(Html html) {
    var now = percent(scale.at(today, NOON).orElseThrow());
    html.open("rect", "class", "past", "width", now, "height", "100%").close();
    for (int week = 1; week <= TimeScale.WEEKS; week++) {
      vertical(html, "gl", percent(week * TimeScale.WEEKS_WIDTH / TimeScale.WEEKS));
    }
    for (int column = 0; column < scale.years().size(); column++) {
      vertical(html, "gl", percent(scale.yearAt(column)));
    }
    vertical(html, "nl", now);
  }

  private static void vertical(Html html, String kind, String x) {
    html.open("line", "class", kind, "x1", x, "x2", x, "y2", "100%").close();
  }

  private List<LaneMark> marks(String track) {
    return board.deadlines().stream()
        .filter(each -> each.now().track().equals(track))
        .sorted(IndexLists.byDue(board))
        .flatMap(each -> mark(each).stream())
        .toList();
  }

  private Optional<LaneMark> mark(BoardDeadline each) {
    var deadline = each.now();
    return at(deadline.due())
        .map(place ->
            new LaneMark(
                deadline,
                parts.standing(deadline),
                place,
                before(each).filter(old -> Math.abs(old - place) > BARELY),
                date(deadline.due())));
  }

  private Optional<Double> before(BoardDeadline each) {
    return each.revisions().reversed().stream()
        .filter(revision ->
            Difference.between(revision.from(), revision.to()).stream()
                .anyMatch(TrackTimeline::isMove))
        .findFirst()
        .flatMap(move -> at(move.from().orElseThrow().due()));
  }

  static boolean isMove(Difference difference) {
    return difference == Difference.MOVED_EARLIER || difference == Difference.MOVED_LATER;
  }

  private Optional<Double> at(Due due) {
    double part =
        due.instant()
            .filter(_ -> !(due instanceof Due.Through))
            .map(instant -> instant.atZone(board.audience().zone()).toLocalTime())
            .map(time -> time.toSecondOfDay() / SECONDS_A_DAY)
            .orElse(NOON);
    return scale.at(parts.day(due), part);
  }

  private String date(Due due) {
    var day = new DueWords(board.audience(), board.at()).date(due);
    return day.isBefore(scale.from().plusDays(TimeScale.DAYS))
        ? Dates.monthDay(day)
        : Dates.dated(day);
  }
}
