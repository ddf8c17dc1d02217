package io.deadlinewatch.briefing.slack;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Entries that every kind of message lists, made safe. */
final class SlackLists {
  private static final int MOST = 10;
  private static final int TITLE = 150;
  private static final int LONGEST_FACT = 500;
  private static final int LONGEST_FACT_URL = 300;

  /** Facts, the newest first, each linked to where it is written. */
  void facts(SlackSection section, List<SlackNode> facts, int room) {
    if (facts.isEmpty()) {
      section.line("Nothing is on record for this track yet.");
    }
    facts.forEach(fact -> section.entry(fact(fact, room)));
  }

  /** A fact in so many characters; a link that would take more than half of them is left out. */
  String fact(SlackNode fact, int room) {
    var url = fact.words("source", "url");
    var date = SlackAlert.dated(fact.words("asOf")).orElse("undated");
    var linked =
        Optional.of(url)
            .filter(address -> address.length() <= LONGEST_FACT_URL)
            .flatMap(address -> SlackText.link(address, date, 40))
            .filter(link -> link.length() <= room / 2)
            .orElse(date);
    int left = room - linked.length() - ": ".length();
    return linked + ": " + SlackText.mrkdwn(fact.words("text"), Math.min(LONGEST_FACT, left));
  }

  /** A fact without its address, in so many characters. */
  String unlinked(SlackNode fact, int room) {
    var date = SlackAlert.dated(fact.words("asOf")).orElse("undated") + ": ";
    return date
        + SlackText.mrkdwn(fact.words("text"), Math.min(LONGEST_FACT, room - date.length()));
  }

  /** The most important of a list that is ordered by date; all that are major, to a limit. */
  static List<SlackNode> first(List<SlackNode> deadlines, int usual) {
    var ordered = mostImportantFirst(deadlines);
    long majors = deadlines.stream().filter(each -> rank(each) == 0).count();
    return ordered.stream().limit(Math.max(usual, Math.min(majors, MOST))).toList();
  }

  /** The same list by importance; what is as important stays in its order. */
  static List<SlackNode> mostImportantFirst(List<SlackNode> entries) {
    return entries.stream().sorted(Comparator.comparingInt(SlackLists::rank)).toList();
  }

  /** What changed, as the e-mail has it: by importance, then the newest. */
  static List<SlackNode> newestFirst(List<SlackNode> changes) {
    return changes.stream()
        .sorted(
            Comparator.comparingInt(SlackLists::rank)
                .thenComparing(change -> change.words("at"), Comparator.reverseOrder())
                .thenComparing(change -> change.words("deadline")))
        .toList();
  }

  private static int rank(SlackNode entry) {
    return switch (entry.words("importance")) {
      case "major" -> 0;
      case "minor" -> 2;
      default -> 1;
    };
  }

  /** Whom readers turn to, for the last line. */
  static String contact(SlackNode document) {
    return document
        .text("words", "contact")
        .map(contact -> " To change or stop what you get: " + SlackText.mrkdwn(contact, 250))
        .orElse("");
  }

  /** Deadlines, the date first. */
  void deadlines(SlackSection section, List<SlackNode> deadlines, String none) {
    if (deadlines.isEmpty()) {
      section.line(none);
    }
    for (var deadline : deadlines) {
      var when =
          deadline.text("words").map(words -> SlackText.mrkdwn(words, 100) + ": ").orElse("");
      var doubt = deadline.text("doubt").map(word -> word + ", ").orElse("");
      var how = doubt + deadline.words("track");
      section.entry(
          when
              + SlackText.mrkdwn(deadline.words("title"), TITLE)
              + " ("
              + SlackText.mrkdwn(how, 100)
              + ")");
    }
  }

  /** A source as a link, or its title alone where readers are not sent there. */
  String source(SlackNode source) {
    var url = source.words("url");
    var title = source.words("title");
    var official = source.words("official").equals("true") ? " (official document)" : "";
    var published = SlackAlert.dated(source.words("published")).map(date -> ", " + date).orElse("");
    var linked = SlackText.link(url, title, TITLE).orElseGet(() -> SlackText.mrkdwn(title, TITLE));
    return linked + official + published;
  }
}
