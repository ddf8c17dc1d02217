package io.deadlinewatch.board.page;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.briefing.words.CertaintyWords;
import io.deadlinewatch.deadline.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The next deadline, and the next that has a clock time if that one has none. */
final class NextSection {
  private final Board board;
  private final Parts parts;

  NextSection(Board board, Parts parts) {
    this.board = board;
    this.parts = parts;
  }

  void write(Html html, List<BoardDeadline> ahead) {
    html.open("section", "class", "next").leaf("h2", "Next").line();
    var first = ahead.stream().findFirst().map(BoardDeadline::now);
    var timed =
        ahead.stream()
            .map(BoardDeadline::now)
            .filter(each -> instant(each).isPresent())
            .findFirst();
    boolean isTimed = first.equals(timed);
    first.ifPresent(next -> article(html, next, isTimed ? "" : "Next by date"));
    timed.filter(_ -> !isTimed).ifPresent(next -> article(html, next, "Next with a clock time"));
    if (ahead.isEmpty()) {
      html.leaf("p", "Nothing is on the list.", "class", "sum");
    }
    html.leaf("p", "", "class", "none", "hidden", "").close().line();
  }

  private static Optional<Instant> instant(Deadline deadline) {
    return deadline.due().instant();
  }

  private void article(Html html, Deadline next, String heading) {
    html.open("article", "data-track", next.track());
    if (!heading.isEmpty()) {
      html.leaf("p", heading, "class", "kick");
    }
    html.open("h3");
    parts.link(html, next.id(), next.title());
    html.close().open("p", "class", "due");
    parts.due(html, next.due());
    html.close();
    instant(next).ifPresent(at -> countdown(html, at));
    next.wording().consequence().ifPresent(words -> html.leaf("p", words, "class", "what"));
    CertaintyWords.action(next, board.at(), board.audience())
        .ifPresent(words -> html.leaf("p", "What you can do: " + words, "class", "what"));
    html.open("p", "class", "meta");
    parts.standing(html, next);
    next.wording().authority().ifPresent(words -> html.text(" · " + words));
    html.close().close().line();
  }

  /** The script fills it, and shows it. */
  private static void countdown(Html html, Instant at) {
    html.open("p", "class", "count", "hidden", "");
    html.leaf("span", "", "role", "timer", "aria-label", "Time left", "data-count", at.toString());
    html.text(" ").close();
  }
}
