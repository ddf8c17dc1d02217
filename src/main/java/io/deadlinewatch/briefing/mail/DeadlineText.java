package io.deadlinewatch.briefing.mail;

import io.deadlinewatch.briefing.email.EmailPage;
import io.deadlinewatch.briefing.post.DocumentNode;
import io.deadlinewatch.briefing.post.PostLists;
import io.deadlinewatch.briefing.post.PostedAlert;
import java.util.List;
import java.util.Optional;

/**
 * The e-mail of one alert, word for word as subscribers of the topic get it; but that the reasons
 * of several edits stand in one line, as its document has them.
 */
final class DeadlineText {
  private static final int FACTS = 8;
  private static final int SOURCES = 8;
  private static final int TO_COME = 5;

  private final PostedAlert alert;
  private final DocumentNode document;
  private final EmailPage page = new EmailPage();
  private final TextLists lists = new TextLists(page);

  DeadlineText(PostedAlert alert) {
    this.alert = alert;
    this.document = alert.document();
  }

  String text() {
    page.line(alert.headline()).blank();
    if (alert.hasNews()) {
      labelled("Deadline", document.text("deadline", "title"));
    }
    page.labelled("Due", document.texts("words", "due"));
    when();
    boolean isToCome = alert.isOpen() && !alert.hasCome();
    labelled("Certainty", document.text("words", "certainty").filter(_ -> isToCome));
    labelled("Authority", document.text("deadline", "authority"));
    if (alert.kind().equals("changed")) {
      changes();
    }
    headed(alert.isOpen() ? "WHAT HAPPENS" : "WHAT WAS EXPECTED", document.text("consequence"));
    headed("WHAT YOU CAN DO", document.text("deadline", "action").filter(_ -> isToCome));
    document.text("words", "outcome").ifPresent(words -> page.blank().line(words));
    standing();
    comingUp();
    sources();
    footer();
    return page.text();
  }

  private void labelled(String label, Optional<String> words) {
    words.ifPresent(text -> page.labelled(label, List.of(text)));
  }

  private void headed(String heading, Optional<String> words) {
    words.ifPresent(text -> page.heading(heading).line(text));
  }

  private void when() {
    if (!alert.isOpen()) {
      boolean off = document.words("deadline", "status").equals("cancelled");
      labelled("Status", Optional.of((off ? "called off" : "closed") + "; no more reminders"));
      return;
    }
    boolean ago = alert.isAgo() && !alert.hasLastDay();
    var ending = alert.ending().map(words -> "; it " + words).orElse("");
    labelled(ago ? "Due passed" : "When", document.text("words", "timeLeft").map(t -> t + ending));
  }

  private void changes() {
    page.heading("WHAT CHANGED");
    document.texts("words", "changes").forEach(page::bullet);
    document.text("words", "before").ifPresent(before -> page.under("Before: " + before));
    document.text("change", "why").ifPresent(why -> page.bullet("Why: " + why));
  }

  private void standing() {
    page.heading("WHERE THINGS STAND (" + alert.track() + ")");
    document.text("words", "silence").ifPresent(page::line);
    var facts = document.at("situation", alert.track()).items();
    if (facts.isEmpty()) {
      page.line("Nothing is on record for this track yet.");
    }
    facts.stream().limit(FACTS).map(TextLists::dated).forEach(page::bullet);
    lists.leftOut(Math.max(0, facts.size() - FACTS) + alert.leftOut("facts"), "older fact");
  }

  private void comingUp() {
    page.heading("COMING UP");
    var upcoming = document.at("upcoming").items();
    if (upcoming.isEmpty()) {
      page.line("Nothing else is on the list.");
    }
    lists.deadlines(PostLists.first(upcoming, TO_COME));
  }

  private void sources() {
    var sources = document.at("sources").items();
    if (sources.isEmpty()) {
      return;
    }
    page.heading("SOURCES");
    sources.stream().limit(SOURCES).forEach(lists::source);
    lists.leftOut(Math.max(0, sources.size() - SOURCES) + alert.leftOut("sources"), "more source");
  }

  private void footer() {
    lists.footer("Deadline Watch. Time left is counted from " + alert.asOf() + ".");
    document.text("words", "next").ifPresent(page::line);
    lists.closing(document);
  }
}
