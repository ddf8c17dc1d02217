package io.deadlinewatch.board.page;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.briefing.words.CertaintyWords;
import io.deadlinewatch.briefing.words.ChangeWords;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Revision;
import java.util.Optional;

/** One deadline: when, how certain, what happens, how it came so, and what was told of it. */
final class DeadlinePage {
  private static final String ROOT = "../../";

  private final Board board;
  private final BoardDeadline deadline;
  private final Parts parts;

  private DeadlinePage(Board board, BoardDeadline deadline) {
    this.board = board;
    this.deadline = deadline;
    this.parts = new Parts(board, ROOT);
  }

  static String of(Board board, BoardDeadline deadline) {
    var page = new DeadlinePage(board, deadline);
    return new Frame(board, ROOT).page(deadline.now().title(), page::write);
  }

  private void write(Html html) {
    var now = deadline.now();
    html.open("section", "class", "next").open("p", "class", "due");
    parts.due(html, now.due());
    html.close();
    new DueWords(board.audience(), board.at())
        .lines(now.due()).stream().skip(1).forEach(line -> html.leaf("p", line, "class", "meta"));
    if (now.due() instanceof Due.Through) {
      html.leaf("p", "The last day is included.", "class", "meta");
    }
    html.close().line().open("dl");
    html.open("div").leaf("dt", "Certainty").open("dd");
    parts.standing(now).write(html);
    html.close().close();
    pair(
        html,
        "Which means",
        CertaintyWords.line(now, board.at(), board.audience())
            .filter(words -> !words.equals(now.certainty().word())));
    pair(html, "Outcome", now.status().outcome());
    pair(html, "Outcome", CertaintyWords.outcomeUnknown(now, board.at(), board.audience()));
    pair(html, "What happens", now.wording().consequence());
    pair(html, "What you can do", CertaintyWords.action(now, board.at(), board.audience()));
    pair(html, "Authority", now.wording().authority());
    pair(html, "Track", Optional.of(Frame.track(now.track())));
    html.close().line();
    sources(html);
    html.open("section").leaf("h2", "History").open("ol", "class", "history").line();
    deadline.revisions().reversed().forEach(revision -> revision(html, revision));
    html.close().close().line();
    told(html);
  }

  private static void pair(Html html, String term, Optional<String> words) {
    words.ifPresent(text -> html.open("div").leaf("dt", term).leaf("dd", text).close());
  }

  private void sources(Html html) {
    var sources = deadline.now().wording().sources();
    if (sources.isEmpty()) {
      return;
    }
    html.open("section").leaf("h2", "Sources").open("ul");
    sources.forEach(source -> {
      parts.source(html.open("li"), source);
      html.close();
    });
    html.close().close().line();
  }

  private void revision(Html html, Revision revision) {
    html.open("li").leaf("h3", ChangeWords.summary(revision)).open("p", "class", "meta");
    html.text("Revision " + revision.number() + " · ");
    parts.moment(html, revision.edit().at());
    html.close();
    if (revision.from().isPresent()) {
      ChangeWords.lines(revision.from(), revision.to(), board.audience())
          .forEach(line -> html.leaf("p", line));
    }
    revision
        .from()
        .flatMap(from -> ChangeWords.before(from, revision.to()))
        .ifPresent(before -> html.leaf("p", "Before: " + before));
    if (!revision.edit().why().isEmpty()) {
      html.leaf("p", "Why: " + revision.edit().why());
    }
    revision.edit().source().ifPresent(source -> parts.source(html, source));
    html.close().line();
  }

  private void told(Html html) {
    if (deadline.told().isEmpty()) {
      return;
    }
    html.open("section").leaf("h2", "Alerts sent").open("ol", "class", "told");
    deadline
        .told()
        .reversed()
        .forEach(alert -> {
          parts.moment(html.open("li"), alert.at());
          html.text(" " + alert.headline()).close().line();
        });
    html.close().close().line();
  }
}
