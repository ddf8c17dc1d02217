package io.deadlinewatch.briefing.mail;

import io.deadlinewatch.briefing.email.EmailPage;
import io.deadlinewatch.briefing.post.DocumentNode;
import io.deadlinewatch.briefing.post.PostLists;
import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.Repetition;
import io.deadlinewatch.briefing.words.TimeLeft;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The digest, word for word as subscribers of the topic get it. */
final class DigestText {
  private static final int FACTS_OF_A_TRACK = 6;
  private static final int LATER = 5;

  private final PostedAlert alert;
  private final DocumentNode document;
  private final DigestLines digest;
  private final EmailPage page = new EmailPage();
  private final TextLists lists = new TextLists(page);

  DigestText(PostedAlert alert) {
    this.alert = alert;
    this.document = alert.document();
    this.digest = new DigestLines(document);
  }

  String text() {
    var changes = document.at("changes").items();
    return changes.isEmpty() ? new CalmText(document, digest).text() : text(changes);
  }

  private String text(List<DocumentNode> changes) {
    var soon = digest.upcoming(true);
    var summary = summary(changes.size(), soon.size());
    page.line("Deadline Watch digest, " + digest.day() + ": " + summary + ".");
    page.heading("NEW SINCE " + digest.since().toUpperCase(Locale.ROOT));
    changes(changes);
    boolean isStanding = document.words("words", "standing").equals("true");
    if (!isStanding) {
      facts(changes);
    }
    page.heading("DUE IN THE NEXT 7 DAYS");
    if (soon.isEmpty()) {
      page.line("Nothing is due in the next 7 days.");
    }
    lists.deadlines(soon);
    var awaiting = document.at("awaitingOutcome").items();
    if (!awaiting.isEmpty()) {
      page.heading("AWAITING OUTCOME");
      lists.deadlines(awaiting);
    }
    if (isStanding) {
      standing();
    }
    lists.digestFooter(document);
    return page.text();
  }

  private String summary(int changes, int soon) {
    var due = soon == 0 ? "nothing due" : soon + " due";
    var changed = TimeLeft.count(changes + alert.leftOut("changes"), "change");
    return changed + ", " + due + " in the next 7 days";
  }

  private void changes(List<DocumentNode> changes) {
    for (var change : PostLists.newestFirst(changes)) {
      var day = alert.monthDay(change.words("at")).map(words -> words + ", ").orElse("");
      page.bullet(day + change.words("track") + ": " + change.words("change"));
      change.text("why").ifPresent(why -> page.under("Why: " + why));
    }
    lists.leftOut(alert.leftOut("changes"), "more change");
  }

  private void facts(List<DocumentNode> changes) {
    var lines =
        changes.stream().map(change -> change.words("change") + " " + change.words("why")).toList();
    digest.newFacts().stream()
        .filter(fact -> !Repetition.isOf(fact.getValue().words("text"), lines))
        .forEach(fact -> page.bullet(fact(fact.getKey(), fact.getValue())));
  }

  /** {@code Nov 3, truce: The truce holds for a year.} */
  private static String fact(String track, DocumentNode fact) {
    var date = fact.words("asOf");
    String day;
    try {
      day = Dates.monthDay(LocalDate.parse(date));
    } catch (DateTimeException _) {
      day = date;
    }
    return day + ", " + track + ": " + fact.words("text");
  }

  private void standing() {
    page.heading("WHERE THINGS STAND");
    var tracks = document.at("situation").fields();
    if (tracks.isEmpty()) {
      page.line("No facts are on record yet.");
    }
    tracks.forEach((track, facts) -> {
      page.blank().line(track);
      for (var fact : facts.items().stream().limit(FACTS_OF_A_TRACK).toList()) {
        page.bullet((digest.isNew(fact) ? "New, " : "") + TextLists.dated(fact));
      }
      lists.leftOut(facts.items().size() - FACTS_OF_A_TRACK, "older fact");
    });
    lists.leftOut(alert.leftOut("facts"), "older fact");
    var later = digest.upcoming(false);
    if (!later.isEmpty()) {
      page.heading("LATER");
      lists.deadlines(later.stream().limit(LATER).toList());
    }
  }
}
