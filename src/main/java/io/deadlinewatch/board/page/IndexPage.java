package io.deadlinewatch.board.page;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.briefing.words.ChangeWords;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.situation.Situation;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What comes next, what changed, what awaits its outcome, and where things stand. */
final class IndexPage {
  /** Most deadlines of one list: the rest stand on the pages of their months. */
  static final int MOST = 100;

  private static final int CHANGES = 12;
  private static final int FACTS = 3;
  private static final int TRACKS = 30;

  private final Board board;
  private final Parts parts;

  private IndexPage(Board board) {
    this.board = board;
    this.parts = new Parts(board, "");
  }

  static String of(Board board) {
    var page = new IndexPage(board);
    return new Frame(board, "").page("Policy deadlines", page::write);
  }

  private void write(Html html) {
    filter(html);
    var ahead = those(StandingMark::isAhead);
    section(html, "Next", ahead.stream().limit(1).toList());
    if (ahead.isEmpty()) {
      html.leaf("p", "Nothing lies ahead.");
    }
    changes(html);
    section(html, "Awaiting outcome", those(each -> each == StandingMark.AWAITING));
    section(html, "Coming up", ahead);
    section(html, "Over", those(IndexPage::isOver).reversed());
    facts(html);
    MonthPages.links(html, board);
  }

  private static boolean isOver(StandingMark standing) {
    return !standing.isAhead() && standing != StandingMark.AWAITING;
  }

  private List<BoardDeadline> those(Predicate<StandingMark> wanted) {
    return board.deadlines().stream()
        .filter(each -> wanted.test(parts.standing(each.now())))
        .sorted(byDue(board))
        .toList();
  }

  static Comparator<BoardDeadline> byDue(Board board) {
    return Comparator.comparing(
            (BoardDeadline each) -> each.now().due().reachedAt(board.audience()))
        .thenComparing(each -> each.now().id());
  }

  private void filter(Html html) {
    html.open("nav", "id", "filter", "aria-label", "Filter by track", "hidden", "");
    html.leaf("a", "All tracks", "href", "#");
    board.tracks().stream()
        .limit(TRACKS)
        .forEach(track -> html.leaf("a", Frame.track(track), "href", "#track=" + track));
    html.close().line();
  }

  private void section(Html html, String heading, List<BoardDeadline> deadlines) {
    if (deadlines.isEmpty()) {
      return;
    }
    html.open("section", "class", heading.equals("Next") ? "next" : "list");
    html.leaf("h2", heading);
    parts.rows(html, deadlines.stream().limit(MOST).toList());
    html.close().line();
  }

  private void changes(Html html) {
    var newest =
        board.deadlines().stream()
            .flatMap(each -> each.revisions().stream())
            .sorted(
                Comparator.comparing((Revision each) -> each.edit().at())
                    .reversed()
                    .thenComparing(each -> each.to().importance())
                    .thenComparing(each -> each.to().id()))
            .limit(CHANGES)
            .toList();
    if (newest.isEmpty()) {
      return;
    }
    html.open("section", "class", "news").leaf("h2", "What changed lately").open("ol").line();
    newest.forEach(change -> change(html, change));
    html.close().close().line();
  }

  private void change(Html html, Revision change) {
    Deadline to = change.to();
    html.open("li", "data-track", to.track()).open("p", "class", "meta");
    parts.moment(html, change.edit().at());
    html.text(" · " + Frame.track(to.track())).close();
    html.open("p", "class", "title " + to.importance().word());
    parts.link(html, to.id(), ChangeWords.summary(change));
    html.close();
    if (!change.edit().why().isEmpty()) {
      html.leaf("p", change.edit().why());
    }
    change.edit().source().ifPresent(source -> parts.source(html, source));
    html.close().line();
  }

  private void facts(Html html) {
    var situation = Situation.on(board.audience().dateOf(board.at()), board.facts());
    if (situation.tracks().isEmpty()) {
      return;
    }
    html.open("section", "class", "stand").leaf("h2", "Where things stand").line();
    situation.tracks().entrySet().stream()
        .limit(TRACKS)
        .forEach(track -> {
          html.open("section", "data-track", track.getKey());
          html.leaf("h3", Frame.track(track.getKey()));
          parts.facts(html, track.getValue().stream().limit(FACTS).toList());
          html.close().line();
        });
    html.close().line();
  }
}
