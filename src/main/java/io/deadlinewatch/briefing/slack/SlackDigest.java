package io.deadlinewatch.briefing.slack;

import java.util.Set;

/**
 * The blocks of a digest, the header apart; the rooms add up to some 9,000. Where things stand it
 * repeats on the first of a week; with nothing new it is short.
 */
final class SlackDigest {
  private static final int SOON = 1_500;
  private static final int CHANGES = 2_000;
  private static final int AWAITING = 800;
  private static final int LATER = 700;
  private static final int LATER_ENTRIES = 5;
  private static final int CALM_ENTRIES = 5;
  private static final int FACT_ROOM = 600;

  private final SlackAlert alert;
  private final SlackNode document;
  private final SlackBlocks blocks;
  private final SlackLists lists;

  SlackDigest(SlackAlert alert, SlackBlocks blocks) {
    this.alert = alert;
    this.document = alert.document();
    this.blocks = blocks;
    this.lists = new SlackLists();
  }

  void write() {
    boolean isNew = isNews();
    if (isNew || !newFacts().isEmpty()) {
      news();
    }
    soon(isNew);
    awaiting(isNew);
    if (isNew && isStanding()) {
      blocks.divider();
      new SlackStanding(blocks, lists, newFacts())
          .write(document.at("situation"), alert.leftOut("facts"));
      later();
    }
    blocks.context(
        "Deadline Watch, as of "
            + alert.asOf()
            + ". A digest goes out even when nothing is new: silence is a sign that something is"
            + " broken."
            + SlackLists.contact(document));
  }

  /** A document that an earlier version made does not say: it is told whole. */
  private boolean isNews() {
    return !document.at("changes").items().isEmpty() || !knowsNews();
  }

  private boolean knowsNews() {
    return document.at("words").fields().containsKey("standing");
  }

  private boolean isStanding() {
    return !knowsNews() || document.words("words", "standing").equals("true");
  }

  private Set<String> newFacts() {
    return Set.copyOf(document.texts("words", "newFacts"));
  }

  private void soon(boolean isNew) {
    var upcoming = document.at("upcoming").items();
    var ids = Set.copyOf(document.texts("words", "dueThisWeek"));
    var soon =
        SlackLists.mostImportantFirst(
            upcoming.stream().filter(each -> ids.contains(each.words("id"))).toList());
    var section = new SlackSection("Due in the next 7 days", SOON);
    int most = isNew ? soon.size() : Math.min(CALM_ENTRIES, soon.size());
    lists.deadlines(section, soon.subList(0, most), "Nothing is due in the next 7 days.");
    blocks.section(section.leftOut(soon.size() - most, "more deadline"));
  }

  private void awaiting(boolean isNew) {
    var awaiting = document.at("awaitingOutcome").items();
    if (awaiting.isEmpty()) {
      return;
    }
    var section = new SlackSection("Awaiting outcome", AWAITING);
    int most = isNew ? awaiting.size() : 1;
    lists.deadlines(section, awaiting.subList(0, most), "");
    blocks.section(section.leftOut(awaiting.size() - most, "more deadline"));
  }

  private void later() {
    var ids = Set.copyOf(document.texts("words", "dueThisWeek"));
    var later =
        document.at("upcoming").items().stream()
            .filter(each -> !ids.contains(each.words("id")))
            .toList();
    var section = new SlackSection("Later", LATER);
    lists.deadlines(
        section,
        SlackLists.mostImportantFirst(later).stream().limit(LATER_ENTRIES).toList(),
        "Nothing else is on the list.");
    blocks.section(section.leftOut(0, "more deadline"));
  }

  private void news() {
    var since = document.text("words", "since").map(day -> " since " + day).orElse("");
    var section = new SlackSection("New" + since, CHANGES);
    for (var change : SlackLists.newestFirst(document.at("changes").items())) {
      section.entry(change(change));
    }
    if (!isStanding()) {
      facts(section);
    }
    blocks.section(section.leftOut(alert.leftOut("changes"), "more change"));
  }

  private String change(SlackNode change) {
    var day = alert.monthDay(change.words("at")).map(words -> words + ", ").orElse("");
    var why = change.text("why").map(words -> " Why: " + SlackText.mrkdwn(words, 200)).orElse("");
    var line = SlackText.mrkdwn(change.words("change"), 400);
    return day
        + SlackText.mrkdwn(change.words("track"), 64)
        + ": "
        + line
        + (why.isEmpty() || SlackMessage.isEnded(line) ? "" : ".")
        + why;
  }

  private void facts(SlackSection section) {
    var ids = newFacts();
    document
        .at("situation")
        .fields()
        .forEach((track, facts) ->
            facts.items().stream()
                .filter(fact -> ids.contains(fact.words("id")))
                .forEach(fact ->
                    section.entry(
                        SlackText.mrkdwn(track, 64) + ", " + lists.fact(fact, FACT_ROOM))));
  }
}
