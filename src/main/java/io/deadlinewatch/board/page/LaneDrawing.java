package io.deadlinewatch.board.page;

import static io.deadlinewatch.board.page.TimeScale.percent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Draws a lane of the timeline: places in percent and text in pixels, so that it fits any width and
 * no letter shrinks.
 */
final class LaneDrawing {
  private static final int ROW = 23;
  private static final int FIRST = 19;
  private static final int MARGIN = 16;

  private final Html html;
  private final Parts parts;
  private final Consumer<Html> ground;

  LaneDrawing(Html html, Parts parts, Consumer<Html> ground) {
    this.html = html;
    this.parts = parts;
    this.ground = ground;
  }

  /** What has a place. */
  private record Placed(LaneMark mark, int row) {
    private int middle() {
      return FIRST + ROW * row;
    }
  }

  void write(TrackTimeline.Lane lane) {
    var rows = new LaneRows();
    List<Placed> placed = new ArrayList<>();
    lane.marks()
        .forEach(
            mark -> rows.take(mark.span()).ifPresent(row -> placed.add(new Placed(mark, row))));
    int more = lane.marks().size() - placed.size();
    int height = MARGIN + ROW * (rows.size() + (more > 0 ? 1 : 0));
    var name = Frame.track(lane.track());
    html.open("div", "data-track", lane.track()).open("p", "id", "lane-" + lane.track());
    html.text(name).close();
    html.open("svg", "height", Integer.toString(height), "role", "group");
    html.open("title").text(name + " on the timeline").close();
    html.leaf("desc", counts(lane));
    ground.accept(html);
    html.line();
    placed.forEach(this::draw);
    if (more > 0) {
      html.leaf(
          "text",
          "and " + more + " more in the lists",
          "class",
          "lb",
          "x",
          "4",
          "y",
          Integer.toString(FIRST + ROW * rows.size() + 4));
    }
    html.close().close().line();
  }

  /** {@code 2 scheduled, 1 tentative}. */
  private static String counts(TrackTimeline.Lane lane) {
    return Arrays.stream(StandingMark.values())
        .flatMap(standing -> {
          long count = lane.marks().stream().filter(each -> each.mark() == standing).count();
          return count == 0
              ? List.<String>of().stream()
              : List.of(count + " " + standing.word()).stream();
        })
        .collect(Collectors.joining(", "));
  }

  private void draw(Placed placed) {
    var mark = placed.mark();
    var y = Integer.toString(placed.middle());
    mark.movedFrom()
        .ifPresent(before -> {
          html.open(
              "line",
              "class",
              "mv",
              "x1",
              percent(before),
              "x2",
              percent(mark.at()),
              "y1",
              y,
              "y2",
              y,
              "marker-end",
              "url(#arrow)");
          html.close().open("svg", "class", "gho", "x", percent(before), "y", y);
          shape("gho", 8);
          html.close();
        });
    html.open("a", "href", parts.page(mark.deadline().id()), "tabindex", "-1");
    html.leaf("title", told(mark));
    html.open("svg", "x", percent(mark.at()), "y", y, "class", mark.mark().code());
    shape(mark.mark().code(), mark.isMajor() ? 9 : 8);
    html.close();
    if (mark.hasLabel()) {
      label(mark, y);
    }
    html.close().line();
  }

  private void shape(String shape, int half) {
    var start = Integer.toString(-half);
    var size = Integer.toString(2 * half);
    html.open("use", "href", "#" + shape, "x", start, "y", start, "width", size, "height", size)
        .close();
  }

  private void label(LaneMark mark, String y) {
    html.open("svg", "x", percent(mark.labelAt()), "y", y);
    if (mark.labelAt() != mark.at()) {
      // The arrow goes on behind the label.
      var width = Long.toString(Math.round(mark.labelWidth()));
      html.open("rect", "class", "bgr", "x", "9", "y", "-9", "width", width, "height", "18");
      html.close();
    }
    html.open(
        "text",
        "class",
        mark.isMajor() ? "lb mj" : "lb",
        "x",
        Integer.toString(mark.isLeft() ? -LaneMark.BESIDE : LaneMark.BESIDE),
        "y",
        "4.5",
        "text-anchor",
        mark.isLeft() ? "end" : "start");
    html.leaf("tspan", mark.date()).text(" " + mark.title()).close().close();
  }

  private String told(LaneMark mark) {
    var deadline = mark.deadline();
    return deadline.title() + ": " + parts.words(deadline.due()) + ", " + mark.mark().word();
  }
}
