package io.deadlinewatch.briefing.email;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.DigestLists;
import io.deadlinewatch.briefing.words.CertaintyWords;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.DigestNews;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.deadline.DeadlineSummary;
import java.util.List;

/** The digest of a day without a change. */
final class CalmDigest {
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

  String text() {
    return new CalmPage(
            Dates.fullDay(digest.id().date()),
            Dates.monthDay(news.since()),
            news.facts().stream()
                .map(fact -> new CalmPage.New(fact.track(), fact.statement().text()))
                .toList(),
            entries(lists.nextDays()),
            entries(lists.later()),
            lists.awaiting().stream().map(DeadlineSummary::title).toList())
        .text(page -> new EmailFooter(page, context).ofDigest());
  }

  private CalmPage.Entries entries(List<DeadlineSummary> deadlines) {
    var audience = context.audience();
    var due = new DueWords(audience, digest.at());
    return CalmPage.Entries.of(
        deadlines,
        deadline ->
            new CalmPage.Entry(
                due.listed(deadline.due()),
                deadline.title(),
                CertaintyWords.doubt(deadline, digest.at(), audience)));
  }
}
