package io.deadlinewatch.briefing.email;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.DigestLists;
import io.deadlinewatch.briefing.words.Limits;
import io.deadlinewatch.briefing.words.Subject;
import io.deadlinewatch.briefing.words.TimeLeft;
import io.deadlinewatch.deadline.DeadlineSummary;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The digest: due in the next seven days, changed since the last one, where each track stands, what
 * awaits an outcome. It goes out with nothing new too, because silence cannot be told from failure.
 */
public final class DigestEmail {
  private static final int LATER_ENTRIES = 5;

  private final DigestAlert digest;
  private final Context context;
  private final DigestLists lists;

  public DigestEmail(DigestAlert digest, Context context) {
    this.digest = digest;
    this.context = context;
    this.lists = new DigestLists(digest, context);
  }

  /** {@code Digest Mon Oct 27: 6 due this week, 2 changes}. */
  public String subject() {
    return Subject.cut("Digest " + Dates.day(digest.id().date()) + ": " + summary());
  }

  public String text() {
    return Limits.fit(Limits.DIGEST, this::render);
  }

  /** What there is to read, in a few words. */
  String summary() {
    var changes =
        digest.changes().isEmpty()
            ? "nothing new"
            : TimeLeft.count(digest.changes().size(), "change");
    var week = lists.thisWeek();
    var due = week.isEmpty() ? "nothing due this week" : week.size() + " due this week";
    return changes + ", " + due;
  }

  private String render(Limits limits) {
    var emailPage = new EmailPage();
    var shared = new EmailLists(emailPage, context, limits);
    emailPage.line(
        "Deadline Watch digest, " + Dates.fullDay(digest.id().date()) + ": " + summary() + ".");
    emailPage.heading("DUE IN THE NEXT 7 DAYS");
    listOr(emailPage, shared, lists.thisWeek(), "Nothing is due in the next 7 days.");
    emailPage.heading("CHANGED SINCE " + since());
    changes(emailPage, shared, limits);
    emailPage.heading("AWAITING OUTCOME");
    listOr(
        emailPage, shared, lists.awaiting(), "Nothing: every deadline that came has its outcome.");
    emailPage.heading("WHERE THINGS STAND");
    tracks(emailPage, shared, limits);
    emailPage.heading("LATER");
    listOr(
        emailPage,
        shared,
        lists.later().stream().limit(LATER_ENTRIES).toList(),
        "Nothing else is on the list.");
    emailPage
        .blank()
        .line("-- ")
        .line("Deadline Watch. A digest goes out even when nothing is new, so");
    emailPage.line("that silence is a sign that something is broken.");
    return emailPage.text();
  }

  private void listOr(
      EmailPage emailPage, EmailLists shared, List<DeadlineSummary> deadlines, String none) {
    if (deadlines.isEmpty()) {
      emailPage.line(none);
    }
    shared.list(deadlines, digest.at());
  }

  private void changes(EmailPage emailPage, EmailLists shared, Limits limits) {
    if (digest.changes().isEmpty()) {
      emailPage.line("Nothing new.");
    }
    for (var change : digest.changes().stream().limit(limits.entries()).toList()) {
      var day = Dates.monthDay(context.audience().dateOf(change.at()));
      emailPage.bullet(day + ", " + change.track() + ": " + limits.text(change.line()));
      if (!change.why().isEmpty()) {
        emailPage.under("Why: " + limits.text(change.why()));
      }
    }
    shared.leftOut(digest.changes().size() - limits.entries(), "more change");
  }

  private void tracks(EmailPage emailPage, EmailLists shared, Limits limits) {
    var tracks = context.situation().tracks().keySet();
    if (tracks.isEmpty()) {
      emailPage.line("No facts are on record yet.");
    }
    for (var track : tracks.stream().limit(limits.tracks()).toList()) {
      emailPage.blank().line(track);
      shared.facts(track);
    }
    shared.leftOut(tracks.size() - limits.tracks(), "more track");
  }

  private String since() {
    Instant since = digest.since();
    return Dates.monthDay(context.audience().dateOf(since)).toUpperCase(Locale.ROOT);
  }
}
