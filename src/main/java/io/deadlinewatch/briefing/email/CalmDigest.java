package io.deadlinewatch.briefing.email;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.DigestLists;
import io.deadlinewatch.briefing.words.CertaintyWords;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.DigestNews;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.briefing.words.Limits;
import io.deadlinewatch.deadline.DeadlineSummary;
import java.util.List;

/** The digest of a day with nothing new: at most {@value #MAX_LINES} lines, footer included. */
final class CalmDigest {
  static final int MAX_LINES = 15;

  private static final int MOST_ENTRIES = 5;
  private static final Limits SHORT = new Limits(80, 0, 0, 0, 0);

  private final DigestAlert digest;
  private final Context context;
  private final DigestLists lists;
  private final DigestNews news;

  CalmDigest(DigestAlert digest, Context context) {
    this.digest = digest;
    this.context = context;
    this.lists = context.lists(digest);
    this.news = new DigestNews(digest, context);
  }

  /** As many entries as the lines allow, the most important first. */
  String text() {
    for (int entries = MOST_ENTRIES; entries > 0; entries--) {
      var text = render(entries);
      if (text.lines().count() <= MAX_LINES) {
        return text;
      }
    }
    return render(0);
  }

  private String render(int entries) {
    var emailPage = new EmailPage();
    emailPage.line(
        "Deadline Watch digest, "
            + Dates.fullDay(digest.id().date())
            + ": "
            + (news.facts().isEmpty() ? "nothing new" : "no change")
            + " since "
            + Dates.monthDay(news.since())
            + ".");
    facts(emailPage, entries);
    next(emailPage, entries);
    awaiting(emailPage);
    new EmailFooter(emailPage, context).ofDigest();
    return emailPage.text();
  }

  private void facts(EmailPage emailPage, int entries) {
    var facts = news.facts();
    if (facts.isEmpty() || entries == 0) {
      return;
    }
    var first = facts.getFirst();
    int others = facts.size() - 1;
    emailPage.line(
        "New, "
            + first.track()
            + ": "
            + SHORT.text(first.statement().text())
            + (others == 0 ? "" : " +" + others + " more"));
  }

  private void next(EmailPage emailPage, int entries) {
    emailPage.heading("DUE IN THE NEXT 7 DAYS");
    var soon = lists.nextDays();
    soon.stream().limit(entries).forEach(deadline -> emailPage.bullet(entry(deadline)));
    if (soon.size() > entries) {
      emailPage.under("+" + (soon.size() - entries) + " more");
    }
    if (soon.isEmpty()) {
      emailPage.line("Nothing is due in the next 7 days.");
      lists.later().stream()
          .limit(Math.min(1, entries))
          .forEach(deadline -> emailPage.line("Later: " + entry(deadline)));
    }
  }

  /** {@code Sat Nov 1 (in 4 days): Extra 100% US tariff (threatened)}. */
  private String entry(DeadlineSummary deadline) {
    var audience = context.audience();
    return new DueWords(audience, digest.at()).listed(deadline.due())
        + ": "
        + SHORT.text(deadline.title())
        + CertaintyWords.doubt(deadline, digest.at(), audience)
            .map(word -> " (" + word + ")")
            .orElse("");
  }

  private void awaiting(EmailPage emailPage) {
    List<DeadlineSummary> awaiting = lists.awaiting();
    if (!awaiting.isEmpty()) {
      int others = awaiting.size() - 1;
      emailPage.line(
          "Awaiting outcome: "
              + SHORT.text(awaiting.getFirst().title())
              + (others == 0 ? "." : "; +" + others + " more."));
    }
  }
}
