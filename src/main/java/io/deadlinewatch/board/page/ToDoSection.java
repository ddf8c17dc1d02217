package io.deadlinewatch.board.page;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.briefing.words.CertaintyWords;
import java.util.List;

/** What readers can do now, and until when: the earliest first. */
final class ToDoSection {
  private static final int MOST = 5;

  private final Board board;
  private final Parts parts;

  ToDoSection(Board board, Parts parts) {
    this.board = board;
    this.parts = parts;
  }

  /** Writes it, where there is something to do. */
  void write(Html html, List<BoardDeadline> ahead) {
    var open =
        ahead.stream()
            .map(BoardDeadline::now)
            .filter(each -> each.wording().action().isPresent())
            .limit(MOST)
            .toList();
    if (open.isEmpty()) {
      return;
    }
    html.open("section", "class", "todo").leaf("h2", "What you can do");
    html.open("ol", "class", "side").line();
    for (var deadline : open) {
      html.open("li", "data-track", deadline.track());
      parts.title(html, deadline);
      CertaintyWords.action(deadline, board.at(), board.audience())
          .ifPresent(words -> html.leaf("p", words, "class", "out"));
      html.open("p", "class", "meta").open("span", "class", "dt");
      parts.dueInList(html, deadline.due());
      html.close().text(" · " + Frame.track(deadline.track())).close().close().line();
    }
    html.close().close().line();
  }
}
