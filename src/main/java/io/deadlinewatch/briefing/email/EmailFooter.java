package io.deadlinewatch.briefing.email;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.words.NextWord;
import io.deadlinewatch.deadline.Audience;
import java.util.List;

/** The last lines of an e-mail: who writes, what comes next, whom to turn to. */
final class EmailFooter {
  private final EmailPage emailPage;
  private final Audience audience;

  EmailFooter(EmailPage emailPage, Audience audience) {
    this.emailPage = emailPage;
    this.audience = audience;
  }

  /**
   * @param written the moment that the words count from
   */
  void ofAlerts(List<DeadlineAlert> alerts, String written) {
    open("Deadline Watch. Time left is counted from " + written + ".");
    NextWord.after(alerts, audience).ifPresent(emailPage::line);
    contact();
  }

  void ofDigest() {
    open("Deadline Watch. A digest goes out even when nothing is new, so");
    emailPage.line("that silence is a sign that something is broken.");
    contact();
  }

  private void open(String words) {
    emailPage.blank().line("-- ").line(words);
  }

  private void contact() {
    audience
        .contact()
        .ifPresent(contact -> emailPage.line("To change or stop what you get: " + contact));
  }
}
