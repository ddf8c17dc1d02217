package io.deadlinewatch.board.page;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.situation.Situation;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** What comes next, what changed, what awaits its outcome, and where things stand. */
final class IndexPage {
  /** Most tracks that are told apart. */
  static final int TRACKS = 30;

  private static final int FACTS = 3;
  private static final int MONTHS = 3;

  private final Board board;
  private final Situation situation;
  private final Parts parts;
  private final IndexLists lists;

  private IndexPage(Board board, Situation situation) {
    this.board = board;
    this.situation = situation;
    this.parts = new Parts(board, "");
    this.lists = IndexLists.of(board);
  }

  static String of(Board board, Situation situation) {
    var page = new IndexPage(board, situation);
    return new Frame(board, "").page("Policy deadlines", page::write);
  }

  private void write(Html html) {
    html.leaf("p", lists.counts(), "class", "sum");
    tools(html);
    html.open("div", "class", "lead").line();
    new NextSection(board, parts).write(html, lists.ahead());
    new NewsSection(board, parts).write(html);
    new ToDoSection(board, parts).write(html, lists.ahead());
    side(html, "await", "Awaiting outcome", cut(lists.awaiting(), IndexLists.MOST_AWAITING));
    html.close().line();
    new TrackTimeline(board, parts).write(html);
    html.open("div", "class", "cols").line();
    coming(html);
    side(html, "over", "Over", cut(lists.over(), IndexLists.MOST_OVER));
    html.close().line();
    facts(html);
    if (!lists.areWhole()) {
      MonthPages.links(html, board);
    }
  }

  private static List<BoardDeadline> cut(List<BoardDeadline> list, int most) {
    return list.stream().limit(most).toList();
  }

  private void tools(Html html) {
    html.open("div", "class", "tools");
    if (board.tracks().size() > 1) {
      html.open("nav", "id", "filter", "aria-label", "Filter by track", "hidden", "").open("ul");
      html.open("li").leaf("a", "All tracks", "href", "#").close();
      board.tracks().stream()
          .limit(TRACKS)
          .forEach(track ->
              html.open("li").leaf("a", Frame.track(track), "href", "#track=" + track).close());
      html.close().leaf("p", "", "id", "filtered", "role", "status").close();
    }
    ZoneChoice.write(html, board.audience().zone());
    html.close().line();
  }

  /** A narrow list, with what became of each. */
  private void side(Html html, String kind, String heading, List<BoardDeadline> deadlines) {
    if (deadlines.isEmpty()) {
      return;
    }
    html.open("section", "class", kind).leaf("h2", heading).open("ol", "class", "side").line();
    for (var each : deadlines) {
      var deadline = each.now();
      html.open("li", "data-track", deadline.track());
      parts.title(html, deadline);
      parts.outcome(html, deadline, "out");
      html.open("p", "class", "meta");
      parts.standing(html, deadline);
      html.text(" · ").open("span", "class", "dt");
      parts.dueInList(html, deadline.due());
      html.close().close().close().line();
    }
    html.close().close().line();
  }

  private void coming(Html html) {
    html.open("section", "class", "coming").leaf("h2", "Coming up").line();
    if (lists.ahead().isEmpty()) {
      html.leaf("p", "Nothing lies ahead.", "class", "none");
    }
    groups()
        .forEach((heading, deadlines) -> {
          html.leaf("h3", heading, "class", "grp");
          parts.rows(html, deadlines);
        });
    html.close().line();
  }

  /** The next months by month, then by year. */
  private SequencedMap<String, List<BoardDeadline>> groups() {
    var last = YearMonth.from(board.audience().dateOf(board.at())).plusMonths(MONTHS);
    var groups = new LinkedHashMap<String, List<BoardDeadline>>();
    for (var each : cut(lists.ahead(), IndexLists.MOST_AHEAD)) {
      var month = YearMonth.from(parts.day(each.now().due()));
      var heading = month.isAfter(last) ? "Later in " + month.getYear() : named(month);
      groups.computeIfAbsent(heading, _ -> new ArrayList<>()).add(each);
    }
    return groups;
  }

  /** {@code November 2025}. */
  static String named(YearMonth month) {
    var name = month.getMonth().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " " + month.getYear();
  }

  private void facts(Html html) {
    if (situation.tracks().isEmpty()) {
      return;
    }
    html.open("section", "class", "stand").leaf("h2", "Where things stand");
    html.open("div", "class", "tracks").line();
    situation.tracks().entrySet().stream()
        .limit(TRACKS)
        .forEach(track -> {
          html.open("section", "data-track", track.getKey(), "id", "stand-" + track.getKey());
          html.leaf("h3", Frame.track(track.getKey()));
          parts.facts(html, track.getValue().stream().limit(FACTS).toList());
          html.close().line();
        });
    html.close().close().line();
  }
}
