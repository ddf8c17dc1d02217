package io.deadlinewatch.briefing.slack;

import java.util.List;
import java.util.Set;

/** The blocks of a digest, the header apart; the rooms add up to some 9,000. */
final class SlackDigest {
  private static final int WEEK = 1_700;
  private static final int CHANGES = 2_000;
  private static final int AWAITING = 1_000;
  private static final int LATER = 800;
  private static final int LATER_ENTRIES = 5;

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
    var week = Set.copyOf(document.texts("words", "dueThisWeek"));
    var upcoming = document.at("upcoming").items();
    deadlines(
        "Due in the next 7 days",
        WEEK,
        upcoming.stream().filter(each -> week.contains(each.words("id"))).toList(),
        "Nothing is due in the next 7 days.");
    changes();
    deadlines(
        "Awaiting outcome",
        AWAITING,
        document.at("awaitingOutcome").items(),
        "Nothing: every deadline that came has its outcome.");
    blocks.divider();
    new SlackStanding(blocks, lists).write(document.at("situation"), alert.leftOut("facts"));
    deadlines(
        "Later",
        LATER,
        upcoming.stream()
            .filter(each -> !week.contains(each.words("id")))
            .limit(LATER_ENTRIES)
            .toList(),
        "Nothing else is on the list.");
    blocks.context(
        "Deadline Watch, as of "
            + alert.asOf()
            + ". A digest goes out even when nothing is new: silence is a sign that something is"
            + " broken.");
  }

  private void deadlines(String heading, int room, List<SlackNode> deadlines, String none) {
    var section = new SlackSection(heading, room);
    lists.deadlines(section, deadlines, none);
    blocks.section(section.leftOut(0, "more deadline"));
  }

  private void changes() {
    var since = document.text("words", "since").map(day -> " since " + day).orElse("");
    var section = new SlackSection("Changed" + since, CHANGES);
    var changes = document.at("changes").items();
    if (changes.isEmpty()) {
      section.line("Nothing new.");
    }
    for (var change : changes) {
      var day = alert.monthDay(change.words("at")).map(words -> words + ", ").orElse("");
      var why = change.text("why").map(words -> " Why: " + SlackText.mrkdwn(words, 200)).orElse("");
      section.entry(
          day
              + SlackText.mrkdwn(change.words("track"), 64)
              + ": "
              + SlackText.mrkdwn(change.words("change"), 400)
              + why);
    }
    blocks.section(section.leftOut(alert.leftOut("changes"), "more change"));
  }
}
