package io.deadlinewatch.board.page;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.briefing.words.CertaintyWords;
import io.deadlinewatch.briefing.words.ChangeWords;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.PlannedAlert;
import io.deadlinewatch.situation.Situation;
import java.util.Comparator;
import java.util.Optional;

/** One deadline: when, how certain, what happens, how it came so, and what was told of it. */
final class DeadlinePage {
  private static final String ROOT = "../../";
  private static final int FACTS = 5;

  private final Board board;
  private final BoardDeadline deadline;
  private final Situation situation;
  private final Parts parts;

  private DeadlinePage(Board board, BoardDeadline deadline, Situation situation) {
    this.board = board;
    this.deadline = deadline;
    this.situation = situation;
    this.parts = new Parts(board, ROOT);
  }

  static String of(Board board, BoardDeadline deadline, Situation situation) {
    var page = new DeadlinePage(board, deadline, situation);
    return new Frame(board, ROOT).page(deadline.now().title(), page::write);
  }

  private void write(Html html) {
    html.open("div", "class", "tools");
    ZoneChoice.write(html, board.audience().zone());
    html.close().open("div", "class", "grid").open("div").line();
    when(html);
    news(html);
    facts(html);
    new HistorySection(board, parts).write(html, deadline);
    told(html);
    stands(html);
    html.close().open("aside", "aria-label", "Sources, reminders and subscriptions").line();
    sources(html);
    reminders(html);
    follow(html);
    html.close().close().line();
  }

  private void when(Html html) {
    var due = deadline.now().due();
    html.open("div", "class", "big").open("p", "class", "due");
    parts.due(html, due);
    html.close();
    new DueWords(board.audience(), board.at())
        .lines(due).stream().skip(1).forEach(line -> html.leaf("p", line, "class", "sub"));
    if (due instanceof Due.Through) {
      html.leaf("p", "The last day is included.", "class", "incl");
    } else if (due instanceof Due.On) {
      html.leaf("p", "No source says at what hour.", "class", "incl");
    }
    html.close().line();
  }

  /** The last change, before all that it led to. */
  private void news(Html html) {
    var last = deadline.last();
    if (last.from().isEmpty()) {
      return;
    }
    html.open("div", "class", "newsl").leaf("strong", ChangeWords.summary(last));
    html.text("Changed ");
    parts.moment(html, last.edit().at());
    html.text(" (" + NewsSection.kind(last) + ").").close().line();
  }

  private void facts(Html html) {
    var now = deadline.now();
    html.open("dl").open("div").leaf("dt", "Certainty").open("dd");
    parts.standing(now).write(html);
    CertaintyWords.line(now, board.at(), board.audience())
        .map(words -> words.substring(words.indexOf(':') + 1))
        .filter(words -> !words.equals(now.certainty().word()))
        .ifPresent(words -> html.text(":" + words));
    html.close().close();
    pair(html, "Outcome", now.status().outcome());
    pair(html, "Outcome", CertaintyWords.outcomeUnknown(now, board.at(), board.audience()));
    pair(html, "What happens", now.wording().consequence());
    pair(html, "What you can do", CertaintyWords.action(now, board.at(), board.audience()));
    pair(html, "Authority", now.wording().authority());
    track(html, now);
    html.close().line();
  }

  private void track(Html html, Deadline now) {
    html.open("div").leaf("dt", "Track").open("dd");
    html.leaf("a", Frame.track(now.track()), "href", ROOT + "index.html#track=" + now.track());
    html.text(", of " + now.importance().word() + " importance").close().close();
  }

  private static void pair(Html html, String term, Optional<String> words) {
    words.ifPresent(text -> html.open("div").leaf("dt", term).leaf("dd", text).close());
  }

  private void sources(Html html) {
    var sources =
        deadline.now().wording().sources().stream()
            .sorted(Comparator.comparing((Source source) -> !source.isOfficial()))
            .toList();
    if (sources.isEmpty()) {
      return;
    }
    html.open("section").leaf("h2", "Sources").open("ul", "class", "plain").line();
    sources.forEach(source -> {
      parts.source(html.open("li"), source);
      html.close().line();
    });
    html.close().close().line();
  }

  private void reminders(Html html) {
    if (!parts.standing(deadline.now()).isAhead()) {
      return;
    }
    var ahead =
        AlertPlan.moments(deadline.now(), board.audience()).stream()
            .filter(planned -> planned.at().isAfter(board.at()))
            .sorted(Comparator.comparing(PlannedAlert::at))
            .toList();
    if (ahead.isEmpty()) {
      return;
    }
    html.open("section").leaf("h2", "Reminders to come").open("ul", "class", "plain").line();
    ahead.forEach(planned -> {
      parts.moment(html.open("li"), planned.at());
      html.close().line();
    });
    html.close().close().line();
  }

  private void follow(Html html) {
    var track = deadline.now().track();
    html.open("section").leaf("h2", "Follow this track").open("ul", "class", "plain").line();
    var name = Frame.track(track);
    html.open("li")
        .leaf(
            "a",
            name + " deadlines in your calendar",
            "href",
            new Frame(board, ROOT).calendar("calendar/" + track + ".ics"))
        .close();
    html.open("li").leaf("a", name + " Atom feed", "href", ROOT + "atom/" + track + ".xml");
    html.close().close().close().line();
  }

  private void told(Html html) {
    if (deadline.told().isEmpty()) {
      return;
    }
    html.open("section").leaf("h2", "Alerts sent").open("table", "class", "told");
    html.open("thead").open("tr").leaf("th", "When", "scope", "col");
    html.leaf("th", "What was told", "scope", "col").close().close().open("tbody").line();
    deadline
        .told()
        .reversed()
        .forEach(alert -> {
          parts.moment(html.open("tr").open("th", "scope", "row"), alert.at());
          html.close().leaf("td", alert.headline()).close().line();
        });
    html.close().close().close().line();
  }

  /** What holds on its track. */
  private void stands(Html html) {
    var track = deadline.now().track();
    var facts = situation.of(track);
    if (facts.isEmpty()) {
      return;
    }
    html.open("section").leaf("h2", "Where things stand: " + Frame.track(track));
    parts.facts(html, facts.stream().limit(FACTS).toList());
    html.close().line();
  }
}
