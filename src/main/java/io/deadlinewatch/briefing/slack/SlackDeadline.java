package io.deadlinewatch.briefing.slack;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a deadline's alert, the header apart; the rooms add up to some 9,000. */
final class SlackDeadline {
  private static final int TITLE = 600;
  private static final int SHORT = 300;
  private static final int CHANGES = 1_500;
  private static final int CONSEQUENCE = 1_000;
  private static final int ACTION = 700;
  private static final int FACTS = 1_500;
  private static final int UPCOMING = 1_000;
  private static final int SOURCES = 2_000;

  private final SlackAlert alert;
  private final SlackNode document;
  private final SlackBlocks blocks;

  SlackDeadline(SlackAlert alert, SlackBlocks blocks) {
    this.alert = alert;
    this.document = alert.document();
    this.blocks = blocks;
  }

  void write() {
    if (alert.hasNews()
        || SlackText.plain(alert.header(), Integer.MAX_VALUE).length() > SlackBlocks.HEADER) {
      blocks.section(SlackText.mrkdwn(document.words("deadline", "title"), TITLE));
    }
    blocks.fields(fields());
    if (alert.kind().equals("changed")) {
      changes();
    }
    happens();
    blocks.divider();
    var lists = new SlackLists();
    var standing = new SlackSection("Where things stand: " + alert.track(), FACTS);
    document.text("words", "silence").map(SlackDeadline::safe).ifPresent(standing::line);
    lists.facts(standing, document.at("situation", alert.track()).items(), FACTS);
    blocks.section(standing.leftOut(alert.leftOut("facts"), "older fact"));
    upcoming(lists);
    sources(lists);
    blocks.context(footer());
  }

  private String footer() {
    var next = document.text("words", "next").map(words -> " " + safe(words)).orElse("");
    return "Deadline Watch, as of "
        + alert.asOf()
        + ". Time left is counted from then."
        + next
        + SlackLists.contact(document);
  }

  private List<String> fields() {
    List<String> fields = new ArrayList<>();
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

  private static String safe(String words) {
    return SlackText.mrkdwn(words, SHORT);
  }

  private static void add(List<String> fields, String label, String words) {
    if (!words.isEmpty()) {
      fields.add("*" + label + "*\n" + SlackText.mrkdwn(words, SHORT));
    }
  }

  private void changes() {
    var section = new SlackSection("What changed", CHANGES);
    for (var line : document.texts("words", "changes")) {
      section.entry(SlackText.mrkdwn(line, CHANGES / 3));
    }
    document
        .text("words", "before")
        .ifPresent(before -> section.entry("Before: " + SlackText.mrkdwn(before, CHANGES / 4)));
    document
        .text("change", "why")
        .ifPresent(why -> section.entry("Why: " + SlackText.mrkdwn(why, CHANGES / 4)));
    blocks.section(section.leftOut(0, "more change"));
  }

  private void happens() {
    var heading = alert.isOpen() ? "What happens" : "What was to happen";
    document
        .text("consequence")
        .ifPresent(text ->
            blocks.section(
                new SlackSection(heading, CONSEQUENCE)
                    .line(SlackText.mrkdwn(text, CONSEQUENCE - 100))));
    document
        .text("deadline", "action")
        .filter(_ -> alert.isOpen() && !alert.hasCome())
        .ifPresent(text ->
            blocks.section(
                new SlackSection("What you can do", ACTION)
                    .line(SlackText.mrkdwn(text, ACTION - 100))));
    document
        .text("words", "outcome")
        .map(text -> SlackText.mrkdwn(text, SHORT))
        .ifPresent(blocks::section);
  }

  private void upcoming(SlackLists lists) {
    var section = new SlackSection("Coming up", UPCOMING);
    var upcoming = document.at("upcoming").items();
    lists.deadlines(section, SlackLists.first(upcoming, 5), "Nothing else is on the list.");
    blocks.section(section.leftOut(0, "more deadline"));
  }

  private void sources(SlackLists lists) {
    var sources = document.at("sources").items();
    if (!sources.isEmpty()) {
      var section = new SlackSection("Sources", SOURCES);
      sources.forEach(source -> section.entry(lists.source(source)));
      blocks.section(section.leftOut(alert.leftOut("sources"), "more source"));
    }
  }
}
