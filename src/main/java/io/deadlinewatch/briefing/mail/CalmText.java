package io.deadlinewatch.briefing.mail;

import io.deadlinewatch.briefing.email.EmailPage;
import io.deadlinewatch.briefing.post.DocumentNode;
import io.deadlinewatch.briefing.words.Limits;
import java.util.List;
import java.util.Map;

/** The digest of a day without a change: a few lines, as many entries as they allow. */
final class CalmText {
  private static final int MAX_LINES = 15;
  private static final int MOST_ENTRIES = 5;
  private static final Limits SHORT = new Limits(80, 0, 0, 0, 0);

  private final DocumentNode document;
  private final DigestLines digest;

  CalmText(DocumentNode document, DigestLines digest) {
    this.document = document;
    this.digest = digest;
  }

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
    var page = new EmailPage();
    var news = digest.newFacts();
    page.line(
        digest.opening()
            + (news.isEmpty() ? "nothing new" : "no change")
            + " since "
            + digest.since()
            + ".");
    if (!news.isEmpty() && entries > 0) {
      facts(page, news);
    }
    next(page, entries);
    awaiting(page, document.at("awaitingOutcome").items());
    new TextLists(page).digestFooter(document);
    return page.text();
  }

  private static void facts(EmailPage page, List<Map.Entry<String, DocumentNode>> news) {
    var first = news.getFirst();
    page.line(
        "New, "
            + first.getKey()
            + ": "
            + SHORT.text(first.getValue().words("text"))
            + more(" +", news.size() - 1, " more"));
  }

  private void next(EmailPage page, int entries) {
    page.heading("DUE IN THE NEXT 7 DAYS");
    var soon = digest.upcoming(true);
    soon.stream().limit(entries).forEach(deadline -> page.bullet(entry(deadline)));
    if (soon.size() > entries) {
      page.under("+" + (soon.size() - entries) + " more");
    }
    if (soon.isEmpty()) {
      page.line("Nothing is due in the next 7 days.");
      digest.upcoming(false).stream()
          .limit(Math.min(1, entries))
          .forEach(deadline -> page.line("Later: " + entry(deadline)));
    }
  }

  private static void awaiting(EmailPage page, List<DocumentNode> awaiting) {
    if (!awaiting.isEmpty()) {
      var title = SHORT.text(awaiting.getFirst().words("title"));
      page.line("Awaiting outcome: " + title + more("; +", awaiting.size() - 1, " more") + ".");
    }
  }

  /** {@code Sat Nov 1 (in 4 days): Extra 100% US tariff (threatened)}. */
  private static String entry(DocumentNode deadline) {
    return deadline.words("words")
        + ": "
        + SHORT.text(deadline.words("title"))
        + deadline.text("doubt").map(word -> " (" + word + ")").orElse("");
  }

  private static String more(String before, int number, String after) {
    return number == 0 ? "" : before + number + after;
  }
}
