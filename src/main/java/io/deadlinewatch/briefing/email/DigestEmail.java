package io.deadlinewatch.briefing.email;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.DigestLists;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.DigestNews;
import io.deadlinewatch.briefing.words.Limits;
import io.deadlinewatch.briefing.words.Repetition;
import io.deadlinewatch.deadline.DeadlineSummary;
import java.util.List;
import java.util.Locale;

/**
 * The digest: what is new, what is due in the next seven days, what awaits an outcome; where things
 * stand only on the first of a week. It goes out with nothing new too, because silence cannot be
 * told from failure, and is short then.
 */
public final class DigestEmail {
  private static final int LATER_ENTRIES = 5;

  private final DigestAlert digest;
  private final Context context;
  private final DigestLists lists;
  private final DigestNews news;

  public DigestEmail(DigestAlert digest, Context context) {
    this.digest = digest;
    this.context = context;
    this.lists = context.lists(digest);
    this.news = new DigestNews(digest, context);
  }

  public String text() {
    return news.isAny()
        ? Limits.fit(Limits.DIGEST, this::render)
        : new CalmDigest(digest, context).text();
  }

  private String render(Limits limits) {
    var emailPage = new EmailPage();
    var shared = new EmailLists(emailPage, context, limits);
    emailPage.line(
        "Deadline Watch digest, "
            + Dates.fullDay(digest.id().date())
            + ": "
            + news.summary()
            + ".");
    emailPage.heading("NEW SINCE " + Dates.monthDay(news.since()).toUpperCase(Locale.ROOT));
    changes(emailPage, shared, limits);
    if (!news.isWeeksFirst()) {
      facts(emailPage, shared, limits);
    }
    emailPage.heading("DUE IN THE NEXT 7 DAYS");
    if (lists.nextDays().isEmpty()) {
      emailPage.line("Nothing is due in the next 7 days.");
    }
    shared.list(lists.nextDays(), digest.at());
    listed(emailPage, shared, "AWAITING OUTCOME", lists.awaiting());
    if (news.isWeeksFirst()) {
      emailPage.heading("WHERE THINGS STAND");
      tracks(emailPage, shared, limits);
      listed(emailPage, shared, "LATER", lists.later().stream().limit(LATER_ENTRIES).toList());
    }
    new EmailFooter(emailPage, context).ofDigest();
    return emailPage.text();
  }

  private void listed(
      EmailPage emailPage, EmailLists shared, String heading, List<DeadlineSummary> deadlines) {
    if (!deadlines.isEmpty()) {
      emailPage.heading(heading);
      shared.list(deadlines, digest.at());
    }
  }

  private void changes(EmailPage emailPage, EmailLists shared, Limits limits) {
    for (var change : news.changes().stream().limit(limits.entries()).toList()) {
      var day = Dates.monthDay(context.audience().dateOf(change.at()));
      var line = Dates.inClock(limits.text(change.line()), context.audience());
      emailPage.bullet(day + ", " + change.track() + ": " + line);
      if (!change.why().isEmpty()) {
        emailPage.under("Why: " + limits.text(change.why()));
      }
    }
    shared.leftOut(digest.changes().size() - limits.entries(), "more change");
  }

  private void facts(EmailPage emailPage, EmailLists shared, Limits limits) {
    var lines =
        digest.changes().stream().map(change -> change.line() + " " + change.why()).toList();
    var facts =
        news.facts().stream()
            .filter(fact -> !Repetition.isOf(fact.statement().text(), lines))
            .toList();
    for (var fact : facts.stream().limit(limits.entries()).toList()) {
      emailPage.bullet(
          Dates.monthDay(fact.statement().asOf())
              + ", "
              + fact.track()
              + ": "
              + limits.text(fact.statement().text()));
    }
    shared.leftOut(facts.size() - limits.entries(), "more fact");
  }

  private void tracks(EmailPage emailPage, EmailLists shared, Limits limits) {
    var tracks = context.situation().tracks().keySet();
    if (tracks.isEmpty()) {
      emailPage.line("No facts are on record yet.");
    }
    for (var track : tracks.stream().limit(limits.tracks()).toList()) {
      emailPage.blank().line(track);
      shared.facts(track, news::isNew);
    }
    shared.leftOut(tracks.size() - limits.tracks(), "more track");
  }
}
