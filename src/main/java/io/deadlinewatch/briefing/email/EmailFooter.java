package io.deadlinewatch.briefing.email;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.words.NextWord;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The last lines of an e-mail: who writes, what comes next, whom to turn to. */
final class EmailFooter {
  private static final int MOST_PAGES = 5;

  private final EmailPage emailPage;
  private final SharedLines lines;
  private final Context context;

  EmailFooter(EmailPage emailPage, Context context) {
    this.emailPage = emailPage;
    this.lines = new SharedLines(emailPage);
    this.context = context;
  }

  /**
   * @param written the moment that the words count from
   */
  void ofAlerts(List<DeadlineAlert> alerts, String written) {
    lines.footer("Deadline Watch. Time left is counted from " + written + ".");
    NextWord.after(alerts, context.audience()).ifPresent(emailPage::line);
    var pages =
        alerts.stream().map(context.pages()::of).flatMap(Optional::stream).distinct().toList();
    closing(pages.size() > MOST_PAGES ? index() : pages);
  }

  void ofDigest() {
    lines.digestFooter();
    closing(index());
  }

  private List<String> index() {
    return context.pages().index().map(URI::toString).stream().toList();
  }

  private void closing(List<String> pages) {
    lines.closing(pages, context.audience().contact());
  }
}
