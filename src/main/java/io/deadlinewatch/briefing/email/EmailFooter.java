package io.deadlinewatch.briefing.email;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.words.NextWord;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The last lines of an e-mail: who writes, what comes next, whom to turn to. */
final class EmailFooter {
  private final EmailPage emailPage;
  private static final int MOST_PAGES = 5;

  private final Context context;

  EmailFooter(EmailPage emailPage, Context context) {
    this.emailPage = emailPage;
    this.context = context;
  }

  /**
   * @param written the moment that the words count from
   */
  void ofAlerts(List<DeadlineAlert> alerts, String written) {
    open("Deadline Watch. Time left is counted from " + written + ".");
    NextWord.after(alerts, context.audience()).ifPresent(emailPage::line);
    var pages =
        alerts.stream().map(context.pages()::of).flatMap(Optional::stream).distinct().toList();
    see(pages.size() > MOST_PAGES ? index() : pages);
    contact();
  }

  void ofDigest() {
    open("Deadline Watch. A digest goes out even when nothing is new, so");
    emailPage.line("that silence is a sign that something is broken.");
    see(index());
    contact();
  }

  private void open(String words) {
    emailPage.blank().line("-- ").line(words);
  }

  private List<String> index() {
    return context.pages().index().map(URI::toString).stream().toList();
  }

  private void see(List<String> pages) {
    if (!pages.isEmpty()) {
      emailPage.line("See everything:");
      pages.forEach(emailPage::url);
    }
  }

  private void contact() {
    context
        .audience()
        .contact()
        .ifPresent(contact -> emailPage.line("To change or stop what you get: " + contact));
  }
}
