package io.deadlinewatch.briefing.post;

import java.util.ArrayList;
import java.util.List;

/** What a post says of a deadline, the header apart; the rooms add up to some 9,000 characters. */
final class DeadlinePost {
  private static final int TITLE = 600;
  private static final int SHORT = 300;
  private static final int CHANGES = 1_500;
  private static final int CONSEQUENCE = 1_000;
  private static final int ACTION = 700;
  private static final int FACTS = 1_500;
  private static final int UPCOMING = 1_000;
  private static final int SOURCES = 2_000;

  private final PostedAlert alert;
  private final DocumentNode document;
  private final Markup markup;
  private final PostParts parts;

  DeadlinePost(PostedAlert alert, Markup markup, PostParts parts) {
    this.alert = alert;
    this.markup = markup;
    this.document = alert.document();
    this.parts = parts;
  }

  /**
   * Writes it.
   *
   * @param isWhole whether the header has room for all of its words
   */
  void write(boolean isWhole) {
    if (alert.hasNews() || !isWhole) {
      parts.section(markup.words(document.words("deadline", "title"), TITLE));
    }
    parts.fields(fields());
    if (alert.kind().equals("changed")) {
      changes();
    }
    happens();
    parts.divider();
    var lists = new PostLists(markup);
    var standing = new PostSection(markup, "Where things stand: " + alert.track(), FACTS);
    document.text("words", "silence").map(this::safe).ifPresent(standing::line);
    lists.facts(standing, document.at("situation", alert.track()).items(), FACTS);
    parts.section(standing.leftOut(alert.leftOut("facts"), "older fact").text());
    upcoming(lists);
    sources(lists);
    lists.page(document).ifPresent(parts::section);
    parts.context(footer(lists));
  }

  private String footer(PostLists lists) {
    var next = document.text("words", "next").map(words -> " " + safe(words)).orElse("");
    return "Deadline Watch, as of "
        + alert.asOf()
        + ". Time left is counted from then."
        + next
        + lists.contact(document);
  }

  private List<PostParts.Field> fields() {
    List<PostParts.Field> fields = new ArrayList<>();
    add(fields, "Due", String.join("\n", document.texts("words", "due")));
    if (alert.isOpen()) {
      var left = document.words("words", "timeLeft");
      boolean past = alert.isAgo() && !alert.hasLastDay();
      add(fields, past ? "Due passed" : "When", left);
    } else {
      boolean off = document.words("deadline", "status").equals("cancelled");
      add(fields, "Status", (off ? "called off" : "closed") + "; no more reminders");
    }
    if (alert.isOpen() && !alert.hasCome()) {
      add(fields, "Certainty", document.words("words", "certainty"));
    }
    add(fields, "Authority", document.words("deadline", "authority"));
    return fields;
  }

  private String safe(String words) {
    return markup.words(words, SHORT);
  }

  private void add(List<PostParts.Field> fields, String label, String words) {
    if (!words.isEmpty()) {
      fields.add(new PostParts.Field(label, markup.words(words, SHORT)));
    }
  }

  private void changes() {
    var section = new PostSection(markup, "What changed", CHANGES);
    for (var line : document.texts("words", "changes")) {
      section.entry(markup.words(line, CHANGES / 3));
    }
    document
        .text("words", "before")
        .ifPresent(before -> section.entry("Before: " + markup.words(before, CHANGES / 4)));
    document
        .text("change", "why")
        .ifPresent(why -> section.entry("Why: " + markup.words(why, CHANGES / 4)));
    parts.section(section.leftOut(0, "more change").text());
  }

  private void happens() {
    var heading = alert.isOpen() ? "What happens" : "What was expected";
    document
        .text("consequence")
        .ifPresent(text ->
            parts.section(new PostSection(markup, heading, CONSEQUENCE).words(text).text()));
    document
        .text("deadline", "action")
        .filter(_ -> alert.isOpen() && !alert.hasCome())
        .ifPresent(text ->
            parts.section(new PostSection(markup, "What you can do", ACTION).words(text).text()));
    document
        .text("words", "outcome")
        .map(text -> markup.words(text, SHORT))
        .ifPresent(parts::section);
  }

  private void upcoming(PostLists lists) {
    var section = new PostSection(markup, "Coming up", UPCOMING);
    var upcoming = document.at("upcoming").items();
    lists.deadlines(section, PostLists.first(upcoming, 5), "Nothing else is on the list.");
    parts.section(section.leftOut(0, "more deadline").text());
  }

  private void sources(PostLists lists) {
    var sources = document.at("sources").items();
    if (!sources.isEmpty()) {
      var section = new PostSection(markup, "Sources", SOURCES);
      sources.forEach(source -> section.entry(lists.source(source)));
      parts.section(section.leftOut(alert.leftOut("sources"), "more source").text());
    }
  }
}
