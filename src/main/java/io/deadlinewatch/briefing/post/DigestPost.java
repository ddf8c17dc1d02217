package io.deadlinewatch.briefing.post;

import io.deadlinewatch.briefing.words.Repetition;
import io.deadlinewatch.briefing.words.Sentences;
import java.util.Set;

/**
 * What a digest says in a channel, the header apart; the rooms add up to some 9,000 characters.
 * Where things stand it repeats on the first of a week; with nothing new it is short.
 */
final class DigestPost {
  private static final int SOON = 1_500;
  private static final int CHANGES = 2_000;
  private static final int AWAITING = 800;
  private static final int LATER = 700;
  private static final int LATER_ENTRIES = 5;
  private static final int CALM_ENTRIES = 5;
  private static final int FACT_ROOM = 600;

  private final PostedAlert alert;
  private final DocumentNode document;
  private final Markup markup;
  private final PostParts parts;
  private final PostLists lists;

  DigestPost(PostedAlert alert, Markup markup, PostParts parts) {
    this.alert = alert;
    this.markup = markup;
    this.document = alert.document();
    this.parts = parts;
    this.lists = new PostLists(markup);
  }

  /** Writes it. */
  void write() {
    boolean isNew = isNews();
    if (isNew || !newFacts().isEmpty()) {
      news();
    }
    soon(isNew);
    awaiting(isNew);
    if (isNew && isStanding()) {
      parts.divider();
      new StandingPost(markup, parts, lists, newFacts())
          .write(document.at("situation"), alert.leftOut("facts"));
      later();
    }
    lists.page(document).ifPresent(parts::section);
    parts.context(
        "Deadline Watch, as of "
            + alert.asOf()
            + ". A digest goes out even when nothing is new: silence is a sign that something is"
            + " broken."
            + lists.contact(document));
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
        PostLists.mostImportantFirst(
            upcoming.stream().filter(each -> ids.contains(each.words("id"))).toList());
    var section = new PostSection(markup, "Due in the next 7 days", SOON);
    int most = isNew ? soon.size() : Math.min(CALM_ENTRIES, soon.size());
    lists.deadlines(section, soon.subList(0, most), "Nothing is due in the next 7 days.");
    parts.section(section.leftOut(soon.size() - most, "more deadline").text());
  }

  private void awaiting(boolean isNew) {
    var awaiting = document.at("awaitingOutcome").items();
    if (awaiting.isEmpty()) {
      return;
    }
    var section = new PostSection(markup, "Awaiting outcome", AWAITING);
    int most = isNew ? awaiting.size() : 1;
    lists.deadlines(section, awaiting.subList(0, most), "");
    parts.section(section.leftOut(awaiting.size() - most, "more deadline").text());
  }

  private void later() {
    var ids = Set.copyOf(document.texts("words", "dueThisWeek"));
    var later =
        document.at("upcoming").items().stream()
            .filter(each -> !ids.contains(each.words("id")))
            .toList();
    var section = new PostSection(markup, "Later", LATER);
    lists.deadlines(
        section,
        PostLists.mostImportantFirst(later).stream().limit(LATER_ENTRIES).toList(),
        "Nothing else is on the list.");
    parts.section(section.leftOut(0, "more deadline").text());
  }

  private void news() {
    var since = document.text("words", "since").map(day -> " since " + day).orElse("");
    var section = new PostSection(markup, "New" + since, CHANGES);
    for (var change : PostLists.newestFirst(document.at("changes").items())) {
      section.entry(change(change));
    }
    if (!isStanding()) {
      facts(section);
    }
    parts.section(section.leftOut(alert.leftOut("changes"), "more change").text());
  }

  private String change(DocumentNode change) {
    var day = alert.monthDay(change.words("at")).map(words -> words + ", ").orElse("");
    var why = change.text("why").map(words -> " Why: " + markup.words(words, 200)).orElse("");
    var line = markup.words(change.words("change"), 400);
    return day
        + markup.words(change.words("track"), 64)
        + ": "
        + line
        + (why.isEmpty() || Sentences.isEnded(line) ? "" : ".")
        + why;
  }

  private void facts(PostSection section) {
    var ids = newFacts();
    var lines =
        document.at("changes").items().stream()
            .map(change -> change.words("change") + " " + change.words("why"))
            .toList();
    document
        .at("situation")
        .fields()
        .forEach((track, facts) ->
            facts.items().stream()
                .filter(fact -> ids.contains(fact.words("id")))
                .filter(fact -> !Repetition.isOf(fact.words("text"), lines))
                .forEach(fact ->
                    section.entry(markup.words(track, 64) + ", " + lists.fact(fact, FACT_ROOM))));
  }
}
