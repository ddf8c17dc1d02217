package io.deadlinewatch.board.page;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.briefing.words.CertaintyWords;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.situation.Fact;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What several pages show, always with the year and in no words that count from a moment. */
final class Parts {
  private static final String ASIDE = " (";
  private static final String BARE = "; " + DueWords.NO_TIME + "| \\(" + DueWords.NO_TIME + "\\)";

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
      dueInList(html.open("p", "class", "when"), deadline.due());
      html.close().open("div");
      title(html, deadline);
      standing(html.open("p", "class", "meta"), deadline);
      html.close();
      outcome(html, deadline, "act");
      CertaintyWords.action(deadline, board.at(), board.audience())
          .ifPresent(words -> html.leaf("p", "What you can do: " + words, "class", "act"));
      html.close().close().line();
    }
    html.close().line();
  }

  void title(Html html, Deadline deadline) {
    html.open("p", "class", "title " + deadline.importance().word());
    link(html, deadline.id(), deadline.title());
    html.close();
  }

  /** Its mark and its track. */
  void standing(Html html, Deadline deadline) {
    standing(deadline).write(html);
    html.text(" · " + Frame.track(deadline.track()));
  }

  /** How it ended, or that nobody said. */
  void outcome(Html html, Deadline deadline, String kind) {
    deadline
        .status()
        .outcome()
        .or(() -> CertaintyWords.outcomeUnknown(deadline, board.at(), board.audience()))
        .ifPresent(words -> html.leaf("p", words, "class", kind));
  }

  void link(Html html, String id, String title) {
    html.leaf("a", title, "href", page(id));
  }

  /** The way to a deadline's page. */
  String page(String id) {
    return root + "d/" + id + "/index.html";
  }

  /** The first reading of a moment. */
  String words(Due due) {
    return new DueWords(board.audience(), board.at()).lines(due).getFirst();
  }

  /** The first reading of a moment; for the script the moment itself, and the reader's day. */
  void due(Html html, Due due) {
    due(html, due, words(due));
  }

  /** As {@link #due(Html, Due)}, for lists, where a date alone says for itself that it is one. */
  void dueInList(Html html, Due due) {
    due(html, due, words(due).replaceFirst(BARE, ""));
  }

  private void due(Html html, Due due, String words) {
    int aside = words.contains(ASIDE) ? words.indexOf(ASIDE) : words.length();
    var day = due.dayFor(board.audience()).toString();
    var attributes = new ArrayList<>(List.of("datetime", machine(due, day), "data-due", day));
    if (due instanceof Due.Through) {
      attributes.addAll(List.of("data-last", day(due).toString()));
    }
    html.leaf("time", capital(words.substring(0, aside)), attributes.toArray(String[]::new));
    if (aside < words.length()) {
      html.text(" ").leaf("span", words.substring(aside + 1), "class", "sub");
    }
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The reader's day that it belongs to: of a last day that day itself. */
  LocalDate day(Due due) {
    return due instanceof Due.Through last
        ? board.audience().dateOf(last.instant().orElseThrow().minusNanos(1))
        : due.dayFor(board.audience());
  }

  /** An instant where there is one, else the reader's day. */
  private static String machine(Due due, String day) {
    return due.instant().map(Instant::toString).orElse(day);
  }

  void moment(Html html, Instant at) {
    var here = at.atZone(board.audience().zone());
    html.leaf(
        "time",
        Dates.fullDay(here.toLocalDate()) + ", " + Dates.clockInZone(here, board.audience()),
        "datetime",
        at.toString());
  }

  /** Facts, the newest first, each with its day and where it is written. */
  void facts(Html html, List<Fact> facts) {
    html.open("ul", "class", "facts");
    for (var fact : facts) {
      var statement = fact.statement();
      html.open("li")
          .leaf("time", Dates.dated(statement.asOf()), "datetime", statement.asOf().toString())
          .text(" " + statement.text() + " ");
      html.open("span", "class", "src").text("Source: ");
      source(html, statement.source());
      html.close().close().line();
    }
    html.close().line();
  }

  /** Where something is written, with its host; no link where readers are not sent. */
  void source(Html html, Source source) {
    if (source.isOfficial()) {
      html.leaf("span", "Official document", "class", "off");
    }
    source
        .link()
        .ifPresentOrElse(
            url ->
                html.leaf("a", source.title(), "href", url, "rel", "noreferrer")
                    .text(", " + URI.create(url).getHost()),
            () -> html.text(source.title()));
    source.published().ifPresent(date -> html.text(", " + Dates.dated(date)));
  }
}
