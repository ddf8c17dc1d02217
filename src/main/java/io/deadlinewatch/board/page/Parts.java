package io.deadlinewatch.board.page;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.briefing.words.CertaintyWords;
import io.deadlinewatch.briefing.words.Citations;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.situation.Fact;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What several pages show, always with the year and in no words that count from a moment. */
final class Parts {
  private final Board board;
  private final String root;

  Parts(Board board, String root) {
    this.board = board;
    this.root = root;
  }

  StandingMark standing(Deadline deadline) {
    return StandingMark.of(deadline, board.at(), board.audience());
  }

  /** Deadlines as a list, each with its moment, its mark and what can be done. */
  void rows(Html html, List<BoardDeadline> deadlines) {
    html.open("ol", "class", "rows").line();
    for (var each : deadlines) {
      var deadline = each.now();
      html.open("li", "data-track", deadline.track());
      due(html.open("p", "class", "when"), deadline.due());
      html.close().open("div");
      html.open("p", "class", "title " + deadline.importance().word());
      link(html, deadline.id(), deadline.title());
      html.close().open("p", "class", "meta");
      standing(deadline).write(html);
      html.text(" · " + Frame.track(deadline.track())).close();
      deadline.status().outcome().ifPresent(words -> html.leaf("p", words));
      CertaintyWords.outcomeUnknown(deadline, board.at(), board.audience())
          .ifPresent(words -> html.leaf("p", words));
      CertaintyWords.action(deadline, board.at(), board.audience())
          .ifPresent(words -> html.leaf("p", "What you can do: " + words));
      html.close().close().line();
    }
    html.close().line();
  }

  void link(Html html, String id, String title) {
    html.leaf("a", title, "href", root + "d/" + id + "/index.html");
  }

  /** The first reading of a moment; for the script the moment itself. */
  void due(Html html, Due due) {
    var words = new DueWords(board.audience(), board.at()).lines(due).getFirst();
    html.open("time", "datetime", machine(due));
    html.text(words).close();
  }

  /** An instant where there is one, else the reader's day. */
  private String machine(Due due) {
    return due.instant()
        .map(Instant::toString)
        .orElseGet(() -> due.dayFor(board.audience()).toString());
  }

  void moment(Html html, Instant at) {
    var here = at.atZone(board.audience().zone());
    html.leaf(
        "time",
        Dates.fullDay(here.toLocalDate()) + ", " + Dates.clockInZone(here, board.audience()),
        "datetime",
        at.atOffset(ZoneOffset.UTC).toInstant().toString());
  }

  /** Facts, the newest first, each with its day and where it is written. */
  void facts(Html html, List<Fact> facts) {
    html.open("ul", "class", "facts");
    for (var fact : facts) {
      var statement = fact.statement();
      html.open("li")
          .leaf("time", Dates.dated(statement.asOf()), "datetime", statement.asOf().toString())
          .text(" " + statement.text() + " ");
      source(html, statement.source());
      html.close().line();
    }
    html.close().line();
  }

  /** Where something is written, with its host; no link where readers are not sent. */
  void source(Html html, Source source) {
    html.open("span", "class", "src").text("Source: ");
    source
        .link()
        .ifPresentOrElse(
            url ->
                html.leaf("a", Citations.title(source), "href", url, "rel", "noreferrer")
                    .text(", " + URI.create(url).getHost()),
            () -> html.text(Citations.title(source)));
    html.close();
  }
}
