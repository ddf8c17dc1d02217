package io.deadlinewatch.board.page;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.briefing.words.ChangeWords;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import java.util.Optional;

/** How a deadline came to be what it is, the newest revision first. */
final class HistorySection {
  private final Board board;
  private final Parts parts;

  HistorySection(Board board, Parts parts) {
    this.board = board;
    this.parts = parts;
  }

  void write(Html html, BoardDeadline deadline) {
    html.open("section").leaf("h2", "History").line();
    new MoveStrip(board, parts).write(html, deadline);
    html.open("ol", "class", "hist").line();
    deadline.revisions().reversed().forEach(revision -> revision(html, revision));
    html.close().close().line();
  }

  private void revision(Html html, Revision revision) {
    html.open("li");
    Sprite.mark(html, mark(revision.to(), revision).code());
    html.leaf("h3", ChangeWords.summary(revision)).open("p", "class", "meta");
    html.text("Revision " + revision.number() + " · ");
    parts.moment(html, revision.edit().at());
    html.text(" · " + NewsSection.kind(revision)).close().line();
    revision.from().ifPresent(from -> changes(html, from, revision));
    if (!revision.edit().why().isEmpty()) {
      html.open("p").leaf("strong", "Why:").text(" " + revision.edit().why()).close();
    }
    revision
        .edit()
        .source()
        .ifPresent(source -> {
          parts.source(html.open("p", "class", "src").text("Source: "), source);
          html.close();
        });
    html.close().line();
  }

  private StandingMark mark(Deadline state, Revision revision) {
    return StandingMark.of(state, revision.edit().at(), board.audience());
  }

  private void changes(Html html, Deadline from, Revision revision) {
    var to = revision.to();
    var was = from.wording();
    var now = to.wording();
    var table = new ChangeTable(html);
    table.row("Title", from.title(), to.title());
    table.row("Due", parts.words(from.due()), parts.words(to.due()));
    table.row("Certainty", mark(from, revision), mark(to, revision));
    table.row("Outcome", from.status().outcome(), to.status().outcome());
    table.row("What happens", was.consequence(), now.consequence());
    table.row("To do", was.action(), now.action());
    table.row("Authority", was.authority(), now.authority());
    if (!table.end()) {
      ChangeWords.lines(Optional.of(from), to, board.audience())
          .forEach(line -> html.leaf("p", line));
    }
  }
}
