package io.deadlinewatch.board.page;

import static io.deadlinewatch.board.page.TimeScale.percent;

import io.deadlinewatch.briefing.words.Dates;
import java.time.LocalDate;

/**
 * The line above the lanes: weeks by their Mondays, years, and the day.
 *
 * @param now where the day stands, in percent
 */
record TimelineAxis(TimeScale scale, double now, LocalDate today) {
  private static final String LINE = "15";

  void write(Html html) {
    html.open("div").open("p").close();
    html.open("svg", "class", "ax", "height", "42", "aria-hidden", "true");
    for (int week = 0; week < TimeScale.WEEKS; week++) {
      var monday = scale.from().plusWeeks(week);
      boolean isNamed = week == 0 || monday.getDayOfMonth() <= 7;
      html.leaf(
          "text",
          isNamed ? Dates.monthDay(monday) : Integer.toString(monday.getDayOfMonth()),
          "x",
          percent(week * TimeScale.WEEKS_WIDTH / TimeScale.WEEKS),
          "y",
          LINE,
          "dx",
          "3");
    }
    years(html);
    html.leaf(
        "text",
        Dates.dated(today),
        "class",
        "nt",
        "x",
        percent(now),
        "y",
        "35",
        "text-anchor",
        "middle");
    html.close().close().line();
  }

  private void years(Html html) {
    if (scale.years().isEmpty()) {
      return;
    }
    html.open("svg", "x", percent((TimeScale.WEEKS_WIDTH + scale.yearAt(0)) / 2), "y", "11");
    html.open("path", "d", "M-5 7 0-7M0 7 5-7", "stroke", "var(--edge)", "stroke-width", "1.5");
    html.close().close();
    for (int column = 0; column < scale.years().size(); column++) {
      html.leaf(
          "text",
          Integer.toString(scale.years().get(column)),
          "x",
          percent(scale.yearAt(column)),
          "y",
          LINE,
          "dx",
          "3");
    }
  }
}
