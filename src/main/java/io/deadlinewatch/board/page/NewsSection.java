package io.deadlinewatch.board.page;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.briefing.words.ChangeWords;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Difference;
import io.deadlinewatch.deadline.Revision;
import java.util.Comparator;
import java.util.List;

/** What changed lately, the newest day first, and within a day what matters most. */
final class NewsSection {
  private static final int OPEN = 4;
  private static final int MOST = 20;

  private final Board board;
  private final Parts parts;

  NewsSection(Board board, Parts parts) {
    this.board = board;
    this.parts = parts;
  }

  void write(Html html) {
    var newest = newest();
    if (newest.isEmpty()) {
      return;
    }
    html.open("section", "class", "news").leaf("h2", "What changed lately").open("ol").line();
    newest.stream().limit(OPEN).forEach(change -> change(html, change));
    html.close();
    var earlier = newest.stream().skip(OPEN).toList();
    if (!earlier.isEmpty()) {
      var since = board.audience().dateOf(earlier.getLast().edit().at());
      html.open("details").leaf("summary", "Earlier changes, back to " + Dates.dated(since));
      html.open("ol").line();
      earlier.forEach(change -> change(html, change));
      html.close().close();
    }
    html.leaf(
        "p", "Nothing that changed lately is on this track.", "class", "quiet none", "hidden", "");
    html.close().line();
  }

  private List<Revision> newest() {
    return board.deadlines().stream()
        .flatMap(each -> each.revisions().stream())
        .sorted(
            Comparator.comparing((Revision each) -> board.audience().dateOf(each.edit().at()))
                .reversed()
                .thenComparing(each -> each.to().importance())
                .thenComparing(each -> each.edit().at(), Comparator.reverseOrder())
                .thenComparing(each -> each.to().id())
                .thenComparing(Revision::number, Comparator.reverseOrder()))
        .limit(MOST)
        .toList();
  }

  private void change(Html html, Revision change) {
    Deadline to = change.to();
    html.open("li", "data-track", to.track(), "class", to.importance().word());
    html.open("p", "class", "meta");
    parts.moment(html, change.edit().at());
    html.text(" · " + Frame.track(to.track()) + " · " + kind(change)).close().open("h3");
    parts.link(html, to.id(), ChangeWords.summary(change));
    html.close();
    change
        .from()
        .filter(_ -> isMoved(change))
        .ifPresent(from -> {
          html.leaf("p", "Was " + parts.words(from.due()) + ".", "class", "ft");
          html.open("p", "class", "ft").text("Now ");
          html.leaf("strong", parts.words(to.due())).text(".").close();
        });
    if (!change.edit().why().isEmpty()) {
      html.leaf("p", change.edit().why(), "class", "ft");
    }
    change
        .edit()
        .source()
        .ifPresent(source -> {
          parts.source(html.open("p", "class", "src"), source);
          html.close();
        });
    html.close().line();
  }

  private static boolean isMoved(Revision change) {
    return Difference.between(change.from(), change.to()).stream().anyMatch(TrackTimeline::isMove);
  }

  /** The weightiest of what a revision changed, in a word or two. */
  static String kind(Revision change) {
    return Difference.between(change.from(), change.to()).stream()
        .findFirst()
        .map(difference -> kind(difference, change))
        .orElse("confirmed");
  }

  private static String kind(Difference difference, Revision change) {
    return switch (difference) {
      case ADDED -> "new";
      case CANCELLED -> "cancelled";
      case SETTLED -> "settled";
      case REOPENED -> "open again";
      case MOVED_EARLIER -> "moved earlier";
      case MOVED_LATER -> "moved later";
      case MOMENT_REWRITTEN -> "date restated";
      case CERTAINTY -> {
        var before = change.from().orElseThrow().certainty();
        yield change.to().certainty().compareTo(before) > 0 ? "more certain" : "less certain";
      }
      case OUTCOME -> "outcome in other words";
      default -> "in other words";
    };
  }
}
