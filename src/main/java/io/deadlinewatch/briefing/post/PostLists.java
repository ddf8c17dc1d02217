package io.deadlinewatch.briefing.post;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Entries that every kind of message lists, made safe. */
public final class PostLists {
  private static final int MOST = 10;
  private static final int TITLE = 150;
  private static final int LONGEST_FACT = 500;
  private static final int LONGEST_FACT_URL = 300;

  private final Markup markup;

  PostLists(Markup markup) {
    this.markup = markup;
  }

  /** Facts, the newest first, each linked to where it is written. */
  void facts(PostSection section, List<DocumentNode> facts, int room) {
    if (facts.isEmpty()) {
      section.line("Nothing is on record for this track yet.");
    }
    facts.forEach(fact -> section.entry(fact(fact, room)));
  }

  /** A fact in so many characters; a link that would take more than half of them is left out. */
  String fact(DocumentNode fact, int room) {
    var url = fact.words("source", "url");
    var date = PostedAlert.dated(fact.words("asOf")).orElse("undated");
    var linked =
        Optional.of(url)
            .filter(address -> address.length() <= LONGEST_FACT_URL)
            .flatMap(address -> markup.link(address, date, 40))
            .filter(link -> link.length() <= room / 2)
            .orElse(date);
    int left = room - linked.length() - ": ".length();
    return linked + ": " + markup.words(fact.words("text"), Math.min(LONGEST_FACT, left));
  }

  /** A fact without its address, in so many characters. */
  String unlinked(DocumentNode fact, int room) {
    var date = PostedAlert.dated(fact.words("asOf")).orElse("undated") + ": ";
    return date + markup.words(fact.words("text"), Math.min(LONGEST_FACT, room - date.length()));
  }

  /** The most important of a list that is ordered by date; all that are major, to a limit. */
  public static List<DocumentNode> first(List<DocumentNode> deadlines, int usual) {
    var ordered = mostImportantFirst(deadlines);
    long majors = deadlines.stream().filter(each -> rank(each) == 0).count();
    return ordered.stream().limit(Math.max(usual, Math.min(majors, MOST))).toList();
  }

  /** The same list by importance; what is as important stays in its order. */
  public static List<DocumentNode> mostImportantFirst(List<DocumentNode> entries) {
    return entries.stream().sorted(Comparator.comparingInt(PostLists::rank)).toList();
  }

  /** What changed, as the e-mail has it: by importance, then the newest. */
  public static List<DocumentNode> newestFirst(List<DocumentNode> changes) {
    return changes.stream()
        .sorted(
            Comparator.comparingInt(PostLists::rank)
                .thenComparing(change -> change.words("at"), Comparator.reverseOrder())
                .thenComparing(change -> change.words("deadline")))
        .toList();
  }

  private static int rank(DocumentNode entry) {
    return switch (entry.words("importance")) {
      case "major" -> 0;
      case "minor" -> 2;
      default -> 1;
    };
  }

  /** Whom readers turn to, for the last line. */
  String contact(DocumentNode document) {
    return document
        .text("words", "contact")
        .map(contact -> " To change or stop what you get: " + markup.smallPrint(contact, 250))
        .orElse("");
  }

  /** Where to see everything, where there is such a page. */
  Optional<String> page(DocumentNode document) {
    return document.text("page").flatMap(url -> markup.link(url, "See everything", TITLE));
  }

  /** Deadlines, the date first. */
  void deadlines(PostSection section, List<DocumentNode> deadlines, String none) {
    if (deadlines.isEmpty()) {
      section.line(none);
    }
    for (var deadline : deadlines) {
      var when = deadline.text("words").map(words -> markup.words(words, 100) + ": ").orElse("");
      var doubt = deadline.text("doubt").map(word -> word + ", ").orElse("");
      var how = doubt + deadline.words("track");
      section.entry(
          when
              + markup.words(deadline.words("title"), TITLE)
              + " ("
              + markup.words(how, 100)
              + ")");
    }
  }

  /** A source as a link, or its title alone where readers are not sent there. */
  String source(DocumentNode source) {
    var url = source.words("url");
    var title = source.words("title");
    var official = source.words("official").equals("true") ? " (official document)" : "";
    var published =
        PostedAlert.dated(source.words("published")).map(date -> ", " + date).orElse("");
    var linked = markup.link(url, title, TITLE).orElseGet(() -> markup.words(title, TITLE));
    return linked + official + published;
  }
}
